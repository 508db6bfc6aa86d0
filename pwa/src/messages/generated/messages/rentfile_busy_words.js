/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Busy_WordsInputs */

const nl_rentfile_busy_words = /** @type {(inputs: Rentfile_Busy_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U kunt gewoon verder werken of deze bladzijde sluiten. Het verwerken gaat door.`)
};

const en_rentfile_busy_words = /** @type {(inputs: Rentfile_Busy_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You can go on working or close this page. Taking in goes on.`)
};

/**
* | output |
* | --- |
* | "You can go on working or close this page. Taking in goes on." |
*
* @param {Rentfile_Busy_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_busy_words = /** @type {((inputs?: Rentfile_Busy_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Busy_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_busy_words(inputs)
	return nl_rentfile_busy_words(inputs)
});