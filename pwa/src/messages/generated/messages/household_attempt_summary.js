/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_SummaryInputs */

const nl_household_attempt_summary = /** @type {(inputs: Household_Attempt_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat gebeurde er?`)
};

const en_household_attempt_summary = /** @type {(inputs: Household_Attempt_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What happened?`)
};

/**
* | output |
* | --- |
* | "What happened?" |
*
* @param {Household_Attempt_SummaryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_summary = /** @type {((inputs?: Household_Attempt_SummaryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_SummaryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_summary(inputs)
	return nl_household_attempt_summary(inputs)
});