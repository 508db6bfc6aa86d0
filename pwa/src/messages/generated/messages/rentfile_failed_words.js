/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Failed_WordsInputs */

const nl_rentfile_failed_words = /** @type {(inputs: Rentfile_Failed_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het verwerken is drie keer mislukt. Wat al verwerkt was, blijft staan. Vraag uw beheerder om hulp.`)
};

const en_rentfile_failed_words = /** @type {(inputs: Rentfile_Failed_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taking in failed three times. What was taken in stays. Ask your administrator for help.`)
};

/**
* | output |
* | --- |
* | "Taking in failed three times. What was taken in stays. Ask your administrator for help." |
*
* @param {Rentfile_Failed_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_failed_words = /** @type {((inputs?: Rentfile_Failed_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Failed_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_failed_words(inputs)
	return nl_rentfile_failed_words(inputs)
});