/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Tab_ReferralInputs */

const nl_household_tab_referral = /** @type {(inputs: Household_Tab_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melding`)
};

const en_household_tab_referral = /** @type {(inputs: Household_Tab_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Referral`)
};

/**
* | output |
* | --- |
* | "Referral" |
*
* @param {Household_Tab_ReferralInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_tab_referral = /** @type {((inputs?: Household_Tab_ReferralInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Tab_ReferralInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_tab_referral(inputs)
	return nl_household_tab_referral(inputs)
});