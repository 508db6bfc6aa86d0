/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Withdraw_Reason_HintInputs */

const nl_referral_withdraw_reason_hint = /** @type {(inputs: Referral_Withdraw_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam leest dit. Bijvoorbeeld: de achterstand is betaald.`)
};

const en_referral_withdraw_reason_hint = /** @type {(inputs: Referral_Withdraw_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam reads this. For example: the arrears are paid.`)
};

/**
* | output |
* | --- |
* | "The Regieteam reads this. For example: the arrears are paid." |
*
* @param {Referral_Withdraw_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_withdraw_reason_hint = /** @type {((inputs?: Referral_Withdraw_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Withdraw_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_withdraw_reason_hint(inputs)
	return nl_referral_withdraw_reason_hint(inputs)
});