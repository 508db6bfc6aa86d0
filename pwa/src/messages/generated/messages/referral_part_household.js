/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Part_HouseholdInputs */

const nl_referral_part_household = /** @type {(inputs: Referral_Part_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat het huishouden zegt`)
};

const en_referral_part_household = /** @type {(inputs: Referral_Part_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the household says`)
};

/**
* | output |
* | --- |
* | "What the household says" |
*
* @param {Referral_Part_HouseholdInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_part_household = /** @type {((inputs?: Referral_Part_HouseholdInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Part_HouseholdInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_part_household(inputs)
	return nl_referral_part_household(inputs)
});