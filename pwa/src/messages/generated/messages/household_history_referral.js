/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_ReferralInputs */

const nl_household_history_referral = /** @type {(inputs: Household_History_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melding aan het Regieteam`)
};

const en_household_history_referral = /** @type {(inputs: Household_History_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Referral to the Regieteam`)
};

/**
* | output |
* | --- |
* | "Referral to the Regieteam" |
*
* @param {Household_History_ReferralInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_referral = /** @type {((inputs?: Household_History_ReferralInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_ReferralInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_referral(inputs)
	return nl_household_history_referral(inputs)
});