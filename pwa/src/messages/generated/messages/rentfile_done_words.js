/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Done_WordsInputs */

const nl_rentfile_done_words = /** @type {(inputs: Rentfile_Done_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het bestand is verwerkt.`)
};

const en_rentfile_done_words = /** @type {(inputs: Rentfile_Done_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file was taken in.`)
};

/**
* | output |
* | --- |
* | "The file was taken in." |
*
* @param {Rentfile_Done_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_done_words = /** @type {((inputs?: Rentfile_Done_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Done_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_done_words(inputs)
	return nl_rentfile_done_words(inputs)
});