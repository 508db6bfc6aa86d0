/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Withdraw_LinkInputs */

const nl_referral_withdraw_link = /** @type {(inputs: Referral_Withdraw_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melding intrekken`)
};

const en_referral_withdraw_link = /** @type {(inputs: Referral_Withdraw_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Withdraw the referral`)
};

/**
* | output |
* | --- |
* | "Withdraw the referral" |
*
* @param {Referral_Withdraw_LinkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_withdraw_link = /** @type {((inputs?: Referral_Withdraw_LinkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Withdraw_LinkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_withdraw_link(inputs)
	return nl_referral_withdraw_link(inputs)
});