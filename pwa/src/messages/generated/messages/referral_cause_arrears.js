/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Cause_ArrearsInputs */

const nl_referral_cause_arrears = /** @type {(inputs: Referral_Cause_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurachterstand`)
};

const en_referral_cause_arrears = /** @type {(inputs: Referral_Cause_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent arrears`)
};

/**
* | output |
* | --- |
* | "Rent arrears" |
*
* @param {Referral_Cause_ArrearsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_cause_arrears = /** @type {((inputs?: Referral_Cause_ArrearsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Cause_ArrearsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_cause_arrears(inputs)
	return nl_referral_cause_arrears(inputs)
});