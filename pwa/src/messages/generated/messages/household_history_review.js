/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_ReviewInputs */

const nl_household_history_review = /** @type {(inputs: Household_History_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`apart gezet voor het team`)
};

const en_household_history_review = /** @type {(inputs: Household_History_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`put aside for the team`)
};

/**
* | output |
* | --- |
* | "put aside for the team" |
*
* @param {Household_History_ReviewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_review = /** @type {((inputs?: Household_History_ReviewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_ReviewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_review(inputs)
	return nl_household_history_review(inputs)
});