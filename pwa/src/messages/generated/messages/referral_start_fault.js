/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_FaultInputs */

const nl_referral_start_fault = /** @type {(inputs: Referral_Start_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul minstens twee letters in.`)
};

const en_referral_start_fault = /** @type {(inputs: Referral_Start_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in at least two letters.`)
};

/**
* | output |
* | --- |
* | "Fill in at least two letters." |
*
* @param {Referral_Start_FaultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_fault = /** @type {((inputs?: Referral_Start_FaultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_FaultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_fault(inputs)
	return nl_referral_start_fault(inputs)
});