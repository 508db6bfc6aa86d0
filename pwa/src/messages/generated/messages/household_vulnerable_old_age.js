/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Vulnerable_Old_AgeInputs */

const nl_household_vulnerable_old_age = /** @type {(inputs: Household_Vulnerable_Old_AgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kwetsbaar door leeftijd`)
};

const en_household_vulnerable_old_age = /** @type {(inputs: Household_Vulnerable_Old_AgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Frail by age`)
};

/**
* | output |
* | --- |
* | "Frail by age" |
*
* @param {Household_Vulnerable_Old_AgeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_vulnerable_old_age = /** @type {((inputs?: Household_Vulnerable_Old_AgeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Vulnerable_Old_AgeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_vulnerable_old_age(inputs)
	return nl_household_vulnerable_old_age(inputs)
});