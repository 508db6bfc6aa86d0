/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_InformedInputs */

const nl_referral_fault_informed = /** @type {(inputs: Referral_Fault_InformedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies of de huurder is ingelicht over deze melding.`)
};

const en_referral_fault_informed = /** @type {(inputs: Referral_Fault_InformedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose whether the tenant was informed about this referral.`)
};

/**
* | output |
* | --- |
* | "Choose whether the tenant was informed about this referral." |
*
* @param {Referral_Fault_InformedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_informed = /** @type {((inputs?: Referral_Fault_InformedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_InformedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_informed(inputs)
	return nl_referral_fault_informed(inputs)
});