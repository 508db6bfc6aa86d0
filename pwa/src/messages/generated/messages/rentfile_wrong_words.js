/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_Wrong_WordsInputs */

const nl_rentfile_wrong_words = /** @type {(inputs: Rentfile_Wrong_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Niet te lezen regels: ${i?.count}. Die worden overgeslagen, de andere worden verwerkt.`)
};

const en_rentfile_wrong_words = /** @type {(inputs: Rentfile_Wrong_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lines that cannot be read: ${i?.count}. They are left out, the others are taken in.`)
};

/**
* | output |
* | --- |
* | "Lines that cannot be read: {count}. They are left out, the others are taken in." |
*
* @param {Rentfile_Wrong_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_wrong_words = /** @type {((inputs: Rentfile_Wrong_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Wrong_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_wrong_words(inputs)
	return nl_rentfile_wrong_words(inputs)
});