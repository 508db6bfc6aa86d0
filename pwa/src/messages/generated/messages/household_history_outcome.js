/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_OutcomeInputs */

const nl_household_history_outcome = /** @type {(inputs: Household_History_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uitkomst vastgelegd`)
};

const en_household_history_outcome = /** @type {(inputs: Household_History_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Outcome recorded`)
};

/**
* | output |
* | --- |
* | "Outcome recorded" |
*
* @param {Household_History_OutcomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_outcome = /** @type {((inputs?: Household_History_OutcomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_OutcomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_outcome(inputs)
	return nl_household_history_outcome(inputs)
});