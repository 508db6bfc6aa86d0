/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_MorningInputs */

const nl_household_attempt_morning = /** @type {(inputs: Household_Attempt_MorningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ochtend`)
};

const en_household_attempt_morning = /** @type {(inputs: Household_Attempt_MorningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Morning`)
};

/**
* | output |
* | --- |
* | "Morning" |
*
* @param {Household_Attempt_MorningInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_morning = /** @type {((inputs?: Household_Attempt_MorningInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_MorningInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_morning(inputs)
	return nl_household_attempt_morning(inputs)
});