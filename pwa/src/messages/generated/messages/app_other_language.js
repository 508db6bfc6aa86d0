/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Other_LanguageInputs */

const nl_app_other_language = /** @type {(inputs: App_Other_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`English`)
};

const en_app_other_language = /** @type {(inputs: App_Other_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nederlands`)
};

/**
* | output |
* | --- |
* | "Nederlands" |
*
* @param {App_Other_LanguageInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_other_language = /** @type {((inputs?: App_Other_LanguageInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Other_LanguageInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_other_language(inputs)
	return nl_app_other_language(inputs)
});