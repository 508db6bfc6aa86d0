/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Withdraw_FaultInputs */

const nl_referral_withdraw_fault = /** @type {(inputs: Referral_Withdraw_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom u de melding intrekt.`)
};

const en_referral_withdraw_fault = /** @type {(inputs: Referral_Withdraw_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why you withdraw the referral.`)
};

/**
* | output |
* | --- |
* | "Write down why you withdraw the referral." |
*
* @param {Referral_Withdraw_FaultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_withdraw_fault = /** @type {((inputs?: Referral_Withdraw_FaultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Withdraw_FaultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_withdraw_fault(inputs)
	return nl_referral_withdraw_fault(inputs)
});