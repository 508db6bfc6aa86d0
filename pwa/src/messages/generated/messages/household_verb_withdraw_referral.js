/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Withdraw_ReferralInputs */

const nl_household_verb_withdraw_referral = /** @type {(inputs: Household_Verb_Withdraw_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melding ingetrokken`)
};

const en_household_verb_withdraw_referral = /** @type {(inputs: Household_Verb_Withdraw_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Referral withdrawn`)
};

/**
* | output |
* | --- |
* | "Referral withdrawn" |
*
* @param {Household_Verb_Withdraw_ReferralInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_withdraw_referral = /** @type {((inputs?: Household_Verb_Withdraw_ReferralInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Withdraw_ReferralInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_withdraw_referral(inputs)
	return nl_household_verb_withdraw_referral(inputs)
});