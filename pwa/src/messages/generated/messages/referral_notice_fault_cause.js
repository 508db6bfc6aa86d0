/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_Fault_CauseInputs */

const nl_referral_notice_fault_cause = /** @type {(inputs: Referral_Notice_Fault_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies waarom de verhuurder wil ontruimen.`)
};

const en_referral_notice_fault_cause = /** @type {(inputs: Referral_Notice_Fault_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose why the landlord wants to evict.`)
};

/**
* | output |
* | --- |
* | "Choose why the landlord wants to evict." |
*
* @param {Referral_Notice_Fault_CauseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_fault_cause = /** @type {((inputs?: Referral_Notice_Fault_CauseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_Fault_CauseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_fault_cause(inputs)
	return nl_referral_notice_fault_cause(inputs)
});