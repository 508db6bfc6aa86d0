/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Open_ReferralInputs */

const nl_household_verb_open_referral = /** @type {(inputs: Household_Verb_Open_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melding geopend voor bespreking`)
};

const en_household_verb_open_referral = /** @type {(inputs: Household_Verb_Open_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Referral opened for discussion`)
};

/**
* | output |
* | --- |
* | "Referral opened for discussion" |
*
* @param {Household_Verb_Open_ReferralInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_open_referral = /** @type {((inputs?: Household_Verb_Open_ReferralInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Open_ReferralInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_open_referral(inputs)
	return nl_household_verb_open_referral(inputs)
});