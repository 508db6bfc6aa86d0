/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Files_Until_WhyInputs */

const nl_app_files_until_why = /** @type {(inputs: App_Files_Until_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met internet wordt dit vanzelf later.`)
};

const en_app_files_until_why = /** @type {(inputs: App_Files_Until_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With internet this moves on by itself.`)
};

/**
* | output |
* | --- |
* | "With internet this moves on by itself." |
*
* @param {App_Files_Until_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_files_until_why = /** @type {((inputs?: App_Files_Until_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Files_Until_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_files_until_why(inputs)
	return nl_app_files_until_why(inputs)
});