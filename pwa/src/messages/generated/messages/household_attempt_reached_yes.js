/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_Reached_YesInputs */

const nl_household_attempt_reached_yes = /** @type {(inputs: Household_Attempt_Reached_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gesproken`)
};

const en_household_attempt_reached_yes = /** @type {(inputs: Household_Attempt_Reached_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`spoken`)
};

/**
* | output |
* | --- |
* | "spoken" |
*
* @param {Household_Attempt_Reached_YesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_reached_yes = /** @type {((inputs?: Household_Attempt_Reached_YesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_Reached_YesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_reached_yes(inputs)
	return nl_household_attempt_reached_yes(inputs)
});