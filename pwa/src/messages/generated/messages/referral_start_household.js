/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_HouseholdInputs */

const nl_referral_start_household = /** @type {(inputs: Referral_Start_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huishouden`)
};

const en_referral_start_household = /** @type {(inputs: Referral_Start_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Household`)
};

/**
* | output |
* | --- |
* | "Household" |
*
* @param {Referral_Start_HouseholdInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_household = /** @type {((inputs?: Referral_Start_HouseholdInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_HouseholdInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_household(inputs)
	return nl_referral_start_household(inputs)
});