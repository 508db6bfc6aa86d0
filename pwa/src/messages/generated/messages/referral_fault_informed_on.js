/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_Informed_OnInputs */

const nl_referral_fault_informed_on = /** @type {(inputs: Referral_Fault_Informed_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer de huurder een brief kreeg over deze melding.`)
};

const en_referral_fault_informed_on = /** @type {(inputs: Referral_Fault_Informed_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when the tenant got a letter about this referral.`)
};

/**
* | output |
* | --- |
* | "Fill in when the tenant got a letter about this referral." |
*
* @param {Referral_Fault_Informed_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_informed_on = /** @type {((inputs?: Referral_Fault_Informed_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_Informed_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_informed_on(inputs)
	return nl_referral_fault_informed_on(inputs)
});