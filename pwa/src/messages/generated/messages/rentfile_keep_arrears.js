/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Keep_ArrearsInputs */

const nl_rentfile_keep_arrears = /** @type {(inputs: Rentfile_Keep_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen huurders met achterstand`)
};

const en_rentfile_keep_arrears = /** @type {(inputs: Rentfile_Keep_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only tenants in arrears`)
};

/**
* | output |
* | --- |
* | "Only tenants in arrears" |
*
* @param {Rentfile_Keep_ArrearsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_keep_arrears = /** @type {((inputs?: Rentfile_Keep_ArrearsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Keep_ArrearsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_keep_arrears(inputs)
	return nl_rentfile_keep_arrears(inputs)
});