/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_Fault_FutureInputs */

const nl_referral_notice_fault_future = /** @type {(inputs: Referral_Notice_Fault_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag ligt in de toekomst.`)
};

const en_referral_notice_fault_future = /** @type {(inputs: Referral_Notice_Fault_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day is in the future.`)
};

/**
* | output |
* | --- |
* | "This day is in the future." |
*
* @param {Referral_Notice_Fault_FutureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_fault_future = /** @type {((inputs?: Referral_Notice_Fault_FutureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_Fault_FutureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_fault_future(inputs)
	return nl_referral_notice_fault_future(inputs)
});