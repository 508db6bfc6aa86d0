/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_Effort_WhyInputs */

const nl_referral_fault_effort_why = /** @type {(inputs: Referral_Fault_Effort_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom dit niet genoeg was.`)
};

const en_referral_fault_effort_why = /** @type {(inputs: Referral_Fault_Effort_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why this was not enough.`)
};

/**
* | output |
* | --- |
* | "Write down why this was not enough." |
*
* @param {Referral_Fault_Effort_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_effort_why = /** @type {((inputs?: Referral_Fault_Effort_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_Effort_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_effort_why(inputs)
	return nl_referral_fault_effort_why(inputs)
});