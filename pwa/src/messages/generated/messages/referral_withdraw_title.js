/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Withdraw_TitleInputs */

const nl_referral_withdraw_title = /** @type {(inputs: Referral_Withdraw_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melding intrekken`)
};

const en_referral_withdraw_title = /** @type {(inputs: Referral_Withdraw_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Withdraw the referral`)
};

/**
* | output |
* | --- |
* | "Withdraw the referral" |
*
* @param {Referral_Withdraw_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_withdraw_title = /** @type {((inputs?: Referral_Withdraw_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Withdraw_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_withdraw_title(inputs)
	return nl_referral_withdraw_title(inputs)
});