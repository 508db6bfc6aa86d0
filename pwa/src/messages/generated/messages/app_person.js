/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_PersonInputs */

const nl_app_person = /** @type {(inputs: App_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op naam van`)
};

const en_app_person = /** @type {(inputs: App_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In the name of`)
};

/**
* | output |
* | --- |
* | "In the name of" |
*
* @param {App_PersonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_person = /** @type {((inputs?: App_PersonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_PersonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_person(inputs)
	return nl_app_person(inputs)
});