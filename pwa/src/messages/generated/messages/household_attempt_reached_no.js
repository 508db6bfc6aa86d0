/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_Reached_NoInputs */

const nl_household_attempt_reached_no = /** @type {(inputs: Household_Attempt_Reached_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`niet bereikt`)
};

const en_household_attempt_reached_no = /** @type {(inputs: Household_Attempt_Reached_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not reached`)
};

/**
* | output |
* | --- |
* | "not reached" |
*
* @param {Household_Attempt_Reached_NoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_reached_no = /** @type {((inputs?: Household_Attempt_Reached_NoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_Reached_NoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_reached_no(inputs)
	return nl_household_attempt_reached_no(inputs)
});