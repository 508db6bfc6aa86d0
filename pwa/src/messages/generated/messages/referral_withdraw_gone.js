/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Withdraw_GoneInputs */

const nl_referral_withdraw_gone = /** @type {(inputs: Referral_Withdraw_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze melding kunt u niet (meer) intrekken.`)
};

const en_referral_withdraw_gone = /** @type {(inputs: Referral_Withdraw_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You cannot withdraw this referral (any more).`)
};

/**
* | output |
* | --- |
* | "You cannot withdraw this referral (any more)." |
*
* @param {Referral_Withdraw_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_withdraw_gone = /** @type {((inputs?: Referral_Withdraw_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Withdraw_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_withdraw_gone(inputs)
	return nl_referral_withdraw_gone(inputs)
});