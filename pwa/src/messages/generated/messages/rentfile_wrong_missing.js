/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Rentfile_Wrong_MissingInputs */

const nl_rentfile_wrong_missing = /** @type {(inputs: Rentfile_Wrong_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kies nog een kolom voor: ${i?.names}.`)
};

const en_rentfile_wrong_missing = /** @type {(inputs: Rentfile_Wrong_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Still choose a column for: ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "Still choose a column for: {names}." |
*
* @param {Rentfile_Wrong_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_wrong_missing = /** @type {((inputs: Rentfile_Wrong_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Wrong_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_wrong_missing(inputs)
	return nl_rentfile_wrong_missing(inputs)
});