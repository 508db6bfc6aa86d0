/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Means_BooksInputs */

const nl_arrangement_end_means_books = /** @type {(inputs: Arrangement_End_Means_BooksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De huurstand verandert hier niet door. Dat gebeurt met het volgende huurbestand.`)
};

const en_arrangement_end_means_books = /** @type {(inputs: Arrangement_End_Means_BooksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This does not change the rent ledger. The next rent file does.`)
};

/**
* | output |
* | --- |
* | "This does not change the rent ledger. The next rent file does." |
*
* @param {Arrangement_End_Means_BooksInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_means_books = /** @type {((inputs?: Arrangement_End_Means_BooksInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Means_BooksInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_means_books(inputs)
	return nl_arrangement_end_means_books(inputs)
});