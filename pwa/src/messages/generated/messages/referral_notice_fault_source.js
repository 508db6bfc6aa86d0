/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_Fault_SourceInputs */

const nl_referral_notice_fault_source = /** @type {(inputs: Referral_Notice_Fault_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op van wie u dit weet.`)
};

const en_referral_notice_fault_source = /** @type {(inputs: Referral_Notice_Fault_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down who told you.`)
};

/**
* | output |
* | --- |
* | "Write down who told you." |
*
* @param {Referral_Notice_Fault_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_fault_source = /** @type {((inputs?: Referral_Notice_Fault_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_Fault_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_fault_source(inputs)
	return nl_referral_notice_fault_source(inputs)
});