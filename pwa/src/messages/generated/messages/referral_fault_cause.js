/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_CauseInputs */

const nl_referral_fault_cause = /** @type {(inputs: Referral_Fault_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies waarom u naar de rechter wilt.`)
};

const en_referral_fault_cause = /** @type {(inputs: Referral_Fault_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose why you want to go to court.`)
};

/**
* | output |
* | --- |
* | "Choose why you want to go to court." |
*
* @param {Referral_Fault_CauseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_cause = /** @type {((inputs?: Referral_Fault_CauseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_CauseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_cause(inputs)
	return nl_referral_fault_cause(inputs)
});