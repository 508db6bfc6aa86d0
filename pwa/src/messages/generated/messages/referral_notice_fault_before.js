/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_Fault_BeforeInputs */

const nl_referral_notice_fault_before = /** @type {(inputs: Referral_Notice_Fault_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dag van de ontruiming ligt voor de aanzegging.`)
};

const en_referral_notice_fault_before = /** @type {(inputs: Referral_Notice_Fault_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The day of the eviction is before the announcement.`)
};

/**
* | output |
* | --- |
* | "The day of the eviction is before the announcement." |
*
* @param {Referral_Notice_Fault_BeforeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_fault_before = /** @type {((inputs?: Referral_Notice_Fault_BeforeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_Fault_BeforeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_fault_before(inputs)
	return nl_referral_notice_fault_before(inputs)
});