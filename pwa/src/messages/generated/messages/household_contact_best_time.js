/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Contact_Best_TimeInputs */

const nl_household_contact_best_time = /** @type {(inputs: Household_Contact_Best_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer en hoe het beste te bereiken`)
};

const en_household_contact_best_time = /** @type {(inputs: Household_Contact_Best_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When and how best reached`)
};

/**
* | output |
* | --- |
* | "When and how best reached" |
*
* @param {Household_Contact_Best_TimeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_best_time = /** @type {((inputs?: Household_Contact_Best_TimeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_Best_TimeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_best_time(inputs)
	return nl_household_contact_best_time(inputs)
});