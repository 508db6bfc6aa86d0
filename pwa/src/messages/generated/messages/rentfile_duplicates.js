/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_DuplicatesInputs */

const nl_rentfile_duplicates = /** @type {(inputs: Rentfile_DuplicatesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Regels die dubbel in het bestand staan: ${i?.count}.`)
};

const en_rentfile_duplicates = /** @type {(inputs: Rentfile_DuplicatesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lines that stand in the file twice: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Lines that stand in the file twice: {count}." |
*
* @param {Rentfile_DuplicatesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_duplicates = /** @type {((inputs: Rentfile_DuplicatesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_DuplicatesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_duplicates(inputs)
	return nl_rentfile_duplicates(inputs)
});