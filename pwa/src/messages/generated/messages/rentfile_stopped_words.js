/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Stopped_WordsInputs */

const nl_rentfile_stopped_words = /** @type {(inputs: Rentfile_Stopped_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het verwerken is gestopt. Wat al verwerkt was, blijft staan. Breng het bestand nog een keer om de rest te verwerken.`)
};

const en_rentfile_stopped_words = /** @type {(inputs: Rentfile_Stopped_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taking in was stopped. What was taken in stays. Bring the file again to take the rest in.`)
};

/**
* | output |
* | --- |
* | "Taking in was stopped. What was taken in stays. Bring the file again to take the rest in." |
*
* @param {Rentfile_Stopped_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_stopped_words = /** @type {((inputs?: Rentfile_Stopped_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Stopped_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_stopped_words(inputs)
	return nl_rentfile_stopped_words(inputs)
});