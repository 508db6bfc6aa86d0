/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Vulnerable_Care_DependentInputs */

const nl_household_vulnerable_care_dependent = /** @type {(inputs: Household_Vulnerable_Care_DependentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kan niet zonder zorg`)
};

const en_household_vulnerable_care_dependent = /** @type {(inputs: Household_Vulnerable_Care_DependentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cannot do without care`)
};

/**
* | output |
* | --- |
* | "Cannot do without care" |
*
* @param {Household_Vulnerable_Care_DependentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_vulnerable_care_dependent = /** @type {((inputs?: Household_Vulnerable_Care_DependentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Vulnerable_Care_DependentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_vulnerable_care_dependent(inputs)
	return nl_household_vulnerable_care_dependent(inputs)
});