/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_Fault_OnInputs */

const nl_referral_notice_fault_on = /** @type {(inputs: Referral_Notice_Fault_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag is aangezegd.`)
};

const en_referral_notice_fault_on = /** @type {(inputs: Referral_Notice_Fault_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day it was announced.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day it was announced." |
*
* @param {Referral_Notice_Fault_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_fault_on = /** @type {((inputs?: Referral_Notice_Fault_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_Fault_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_fault_on(inputs)
	return nl_referral_notice_fault_on(inputs)
});