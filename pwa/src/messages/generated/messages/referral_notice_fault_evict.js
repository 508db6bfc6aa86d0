/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_Fault_EvictInputs */

const nl_referral_notice_fault_evict = /** @type {(inputs: Referral_Notice_Fault_EvictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag de ontruiming is aangezegd.`)
};

const en_referral_notice_fault_evict = /** @type {(inputs: Referral_Notice_Fault_EvictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in for which day the eviction was announced.`)
};

/**
* | output |
* | --- |
* | "Fill in for which day the eviction was announced." |
*
* @param {Referral_Notice_Fault_EvictInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_fault_evict = /** @type {((inputs?: Referral_Notice_Fault_EvictInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_Fault_EvictInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_fault_evict(inputs)
	return nl_referral_notice_fault_evict(inputs)
});