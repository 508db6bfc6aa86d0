/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_Effort_ResultInputs */

const nl_referral_fault_effort_result = /** @type {(inputs: Referral_Fault_Effort_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat het resultaat was.`)
};

const en_referral_fault_effort_result = /** @type {(inputs: Referral_Fault_Effort_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the result was.`)
};

/**
* | output |
* | --- |
* | "Write down what the result was." |
*
* @param {Referral_Fault_Effort_ResultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_effort_result = /** @type {((inputs?: Referral_Fault_Effort_ResultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_Effort_ResultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_effort_result(inputs)
	return nl_referral_fault_effort_result(inputs)
});