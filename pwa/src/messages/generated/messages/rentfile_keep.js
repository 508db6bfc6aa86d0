/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_KeepInputs */

const nl_rentfile_keep = /** @type {(inputs: Rentfile_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurders zonder achterstand`)
};

const en_rentfile_keep = /** @type {(inputs: Rentfile_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tenants without arrears`)
};

/**
* | output |
* | --- |
* | "Tenants without arrears" |
*
* @param {Rentfile_KeepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_keep = /** @type {((inputs?: Rentfile_KeepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_KeepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_keep(inputs)
	return nl_rentfile_keep(inputs)
});