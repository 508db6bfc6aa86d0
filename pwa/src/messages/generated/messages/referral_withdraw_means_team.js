/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Withdraw_Means_TeamInputs */

const nl_referral_withdraw_means_team = /** @type {(inputs: Referral_Withdraw_Means_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam bespreekt deze melding niet meer en neemt er geen besluit over.`)
};

const en_referral_withdraw_means_team = /** @type {(inputs: Referral_Withdraw_Means_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam no longer discusses this referral and decides nothing on it.`)
};

/**
* | output |
* | --- |
* | "The Regieteam no longer discusses this referral and decides nothing on it." |
*
* @param {Referral_Withdraw_Means_TeamInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_withdraw_means_team = /** @type {((inputs?: Referral_Withdraw_Means_TeamInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Withdraw_Means_TeamInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_withdraw_means_team(inputs)
	return nl_referral_withdraw_means_team(inputs)
});