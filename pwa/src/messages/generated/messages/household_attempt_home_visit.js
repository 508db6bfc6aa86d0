/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_Home_VisitInputs */

const nl_household_attempt_home_visit = /** @type {(inputs: Household_Attempt_Home_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aan de deur`)
};

const en_household_attempt_home_visit = /** @type {(inputs: Household_Attempt_Home_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At the door`)
};

/**
* | output |
* | --- |
* | "At the door" |
*
* @param {Household_Attempt_Home_VisitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_home_visit = /** @type {((inputs?: Household_Attempt_Home_VisitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_Home_VisitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_home_visit(inputs)
	return nl_household_attempt_home_visit(inputs)
});