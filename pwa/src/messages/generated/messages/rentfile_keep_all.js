/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Keep_AllInputs */

const nl_rentfile_keep_all = /** @type {(inputs: Rentfile_Keep_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewaar ook huurders zonder achterstand`)
};

const en_rentfile_keep_all = /** @type {(inputs: Rentfile_Keep_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Also keep tenants without arrears`)
};

/**
* | output |
* | --- |
* | "Also keep tenants without arrears" |
*
* @param {Rentfile_Keep_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_keep_all = /** @type {((inputs?: Rentfile_Keep_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Keep_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_keep_all(inputs)
	return nl_rentfile_keep_all(inputs)
});