/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_AfternoonInputs */

const nl_household_attempt_afternoon = /** @type {(inputs: Household_Attempt_AfternoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Middag`)
};

const en_household_attempt_afternoon = /** @type {(inputs: Household_Attempt_AfternoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afternoon`)
};

/**
* | output |
* | --- |
* | "Afternoon" |
*
* @param {Household_Attempt_AfternoonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_afternoon = /** @type {((inputs?: Household_Attempt_AfternoonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_AfternoonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_afternoon(inputs)
	return nl_household_attempt_afternoon(inputs)
});