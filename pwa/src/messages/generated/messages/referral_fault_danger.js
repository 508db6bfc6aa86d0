/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fault_DangerInputs */

const nl_referral_fault_danger = /** @type {(inputs: Referral_Fault_DangerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op welk gevaar er is voor een bewoner.`)
};

const en_referral_fault_danger = /** @type {(inputs: Referral_Fault_DangerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what danger there is for a resident.`)
};

/**
* | output |
* | --- |
* | "Write down what danger there is for a resident." |
*
* @param {Referral_Fault_DangerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fault_danger = /** @type {((inputs?: Referral_Fault_DangerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fault_DangerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fault_danger(inputs)
	return nl_referral_fault_danger(inputs)
});