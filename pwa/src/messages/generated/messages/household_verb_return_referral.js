/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Return_ReferralInputs */

const nl_household_verb_return_referral = /** @type {(inputs: Household_Verb_Return_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melding teruggestuurd`)
};

const en_household_verb_return_referral = /** @type {(inputs: Household_Verb_Return_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Referral returned`)
};

/**
* | output |
* | --- |
* | "Referral returned" |
*
* @param {Household_Verb_Return_ReferralInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_return_referral = /** @type {((inputs?: Household_Verb_Return_ReferralInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Return_ReferralInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_return_referral(inputs)
	return nl_household_verb_return_referral(inputs)
});