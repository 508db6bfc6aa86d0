/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Why_HouseholdInputs */

const nl_referral_why_household = /** @type {(inputs: Referral_Why_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het huishouden wordt ook gehoord als het er niet bij is.`)
};

const en_referral_why_household = /** @type {(inputs: Referral_Why_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The household is heard too when it is not there.`)
};

/**
* | output |
* | --- |
* | "The household is heard too when it is not there." |
*
* @param {Referral_Why_HouseholdInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_why_household = /** @type {((inputs?: Referral_Why_HouseholdInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Why_HouseholdInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_why_household(inputs)
	return nl_referral_why_household(inputs)
});