/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Withdraw_ReasonInputs */

const nl_referral_withdraw_reason = /** @type {(inputs: Referral_Withdraw_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom trekt u de melding in?`)
};

const en_referral_withdraw_reason = /** @type {(inputs: Referral_Withdraw_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why do you withdraw the referral?`)
};

/**
* | output |
* | --- |
* | "Why do you withdraw the referral?" |
*
* @param {Referral_Withdraw_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_withdraw_reason = /** @type {((inputs?: Referral_Withdraw_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Withdraw_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_withdraw_reason(inputs)
	return nl_referral_withdraw_reason(inputs)
});