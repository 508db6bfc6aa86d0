/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Paid_OffInputs */

const nl_arrangement_end_paid_off = /** @type {(inputs: Arrangement_End_Paid_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afbetaald`)
};

const en_arrangement_end_paid_off = /** @type {(inputs: Arrangement_End_Paid_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paid off`)
};

/**
* | output |
* | --- |
* | "Paid off" |
*
* @param {Arrangement_End_Paid_OffInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_paid_off = /** @type {((inputs?: Arrangement_End_Paid_OffInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Paid_OffInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_paid_off(inputs)
	return nl_arrangement_end_paid_off(inputs)
});