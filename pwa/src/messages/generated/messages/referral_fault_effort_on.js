/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_Effort_OnInputs */

const nl_referral_fault_effort_on = /** @type {(inputs: Referral_Fault_Effort_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer dit was.`)
};

const en_referral_fault_effort_on = /** @type {(inputs: Referral_Fault_Effort_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when this was.`)
};

/**
* | output |
* | --- |
* | "Fill in when this was." |
*
* @param {Referral_Fault_Effort_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_effort_on = /** @type {((inputs?: Referral_Fault_Effort_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_Effort_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_effort_on(inputs)
	return nl_referral_fault_effort_on(inputs)
});