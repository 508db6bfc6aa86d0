/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ used: NonNullable<unknown> }} App_Space_WordsInputs */

const nl_app_space_words = /** @type {(inputs: App_Space_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.used} MB gebruikt`)
};

const en_app_space_words = /** @type {(inputs: App_Space_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.used} MB used`)
};

/**
* | output |
* | --- |
* | "{used} MB used" |
*
* @param {App_Space_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_space_words = /** @type {((inputs: App_Space_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Space_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_space_words(inputs)
	return nl_app_space_words(inputs)
});