/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Not_Found_WordsInputs */

const nl_app_not_found_words = /** @type {(inputs: App_Not_Found_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het adres klopt niet, of dit onderdeel is verplaatst.`)
};

const en_app_not_found_words = /** @type {(inputs: App_Not_Found_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The address is wrong, or this part has moved.`)
};

/**
* | output |
* | --- |
* | "The address is wrong, or this part has moved." |
*
* @param {App_Not_Found_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_not_found_words = /** @type {((inputs?: App_Not_Found_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Not_Found_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_not_found_words(inputs)
	return nl_app_not_found_words(inputs)
});