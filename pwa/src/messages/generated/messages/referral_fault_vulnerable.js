/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_VulnerableInputs */

const nl_referral_fault_vulnerable = /** @type {(inputs: Referral_Fault_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is dit huishouden kwetsbaar? Kies ja, nee of onbekend.`)
};

const en_referral_fault_vulnerable = /** @type {(inputs: Referral_Fault_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is this household vulnerable? Choose yes, no or unknown.`)
};

/**
* | output |
* | --- |
* | "Is this household vulnerable? Choose yes, no or unknown." |
*
* @param {Referral_Fault_VulnerableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_vulnerable = /** @type {((inputs?: Referral_Fault_VulnerableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_VulnerableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_vulnerable(inputs)
	return nl_referral_fault_vulnerable(inputs)
});