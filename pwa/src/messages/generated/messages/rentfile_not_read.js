/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Not_ReadInputs */

const nl_rentfile_not_read = /** @type {(inputs: Rentfile_Not_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit bestand is niet gelezen`)
};

const en_rentfile_not_read = /** @type {(inputs: Rentfile_Not_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file was not read`)
};

/**
* | output |
* | --- |
* | "This file was not read" |
*
* @param {Rentfile_Not_ReadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_not_read = /** @type {((inputs?: Rentfile_Not_ReadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Not_ReadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_not_read(inputs)
	return nl_rentfile_not_read(inputs)
});