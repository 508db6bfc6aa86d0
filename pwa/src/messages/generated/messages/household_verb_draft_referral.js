/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Draft_ReferralInputs */

const nl_household_verb_draft_referral = /** @type {(inputs: Household_Verb_Draft_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Concept van een melding`)
};

const en_household_verb_draft_referral = /** @type {(inputs: Household_Verb_Draft_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Draft of a referral`)
};

/**
* | output |
* | --- |
* | "Draft of a referral" |
*
* @param {Household_Verb_Draft_ReferralInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_draft_referral = /** @type {((inputs?: Household_Verb_Draft_ReferralInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Draft_ReferralInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_draft_referral(inputs)
	return nl_household_verb_draft_referral(inputs)
});