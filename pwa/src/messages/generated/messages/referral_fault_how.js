/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_HowInputs */

const nl_referral_fault_how = /** @type {(inputs: Referral_Fault_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in hoe de huurder is ingelicht.`)
};

const en_referral_fault_how = /** @type {(inputs: Referral_Fault_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in how the tenant was informed.`)
};

/**
* | output |
* | --- |
* | "Fill in how the tenant was informed." |
*
* @param {Referral_Fault_HowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_how = /** @type {((inputs?: Referral_Fault_HowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_HowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_how(inputs)
	return nl_referral_fault_how(inputs)
});