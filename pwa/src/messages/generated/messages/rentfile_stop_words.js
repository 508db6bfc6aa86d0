/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Stop_WordsInputs */

const nl_rentfile_stop_words = /** @type {(inputs: Rentfile_Stop_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat al verwerkt is, blijft staan. Brengt u het bestand nog een keer, dan wordt de rest verwerkt.`)
};

const en_rentfile_stop_words = /** @type {(inputs: Rentfile_Stop_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was taken in stays. When you bring the file again, the rest is taken in.`)
};

/**
* | output |
* | --- |
* | "What was taken in stays. When you bring the file again, the rest is taken in." |
*
* @param {Rentfile_Stop_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_stop_words = /** @type {((inputs?: Rentfile_Stop_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Stop_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_stop_words(inputs)
	return nl_rentfile_stop_words(inputs)
});