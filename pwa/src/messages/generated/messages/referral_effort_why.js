/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Effort_WhyInputs */

const nl_referral_effort_why = /** @type {(inputs: Referral_Effort_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom was dit niet genoeg?`)
};

const en_referral_effort_why = /** @type {(inputs: Referral_Effort_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why was this not enough?`)
};

/**
* | output |
* | --- |
* | "Why was this not enough?" |
*
* @param {Referral_Effort_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_effort_why = /** @type {((inputs?: Referral_Effort_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Effort_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_effort_why(inputs)
	return nl_referral_effort_why(inputs)
});