/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_OneInputs */

const nl_rentfile_one = /** @type {(inputs: Rentfile_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurbestand`)
};

const en_rentfile_one = /** @type {(inputs: Rentfile_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent file`)
};

/**
* | output |
* | --- |
* | "Rent file" |
*
* @param {Rentfile_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_one = /** @type {((inputs?: Rentfile_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_one(inputs)
	return nl_rentfile_one(inputs)
});