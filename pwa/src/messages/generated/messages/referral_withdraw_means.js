/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Withdraw_MeansInputs */

const nl_referral_withdraw_means = /** @type {(inputs: Referral_Withdraw_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat er gebeurt als u de melding intrekt`)
};

const en_referral_withdraw_means = /** @type {(inputs: Referral_Withdraw_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What happens when you withdraw the referral`)
};

/**
* | output |
* | --- |
* | "What happens when you withdraw the referral" |
*
* @param {Referral_Withdraw_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_withdraw_means = /** @type {((inputs?: Referral_Withdraw_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Withdraw_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_withdraw_means(inputs)
	return nl_referral_withdraw_means(inputs)
});