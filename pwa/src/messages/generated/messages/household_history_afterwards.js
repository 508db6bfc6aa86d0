/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_AfterwardsInputs */

const nl_household_history_afterwards = /** @type {(inputs: Household_History_AfterwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`binnengekomen na het einde van het plan`)
};

const en_household_history_afterwards = /** @type {(inputs: Household_History_AfterwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`came in after the plan had ended`)
};

/**
* | output |
* | --- |
* | "came in after the plan had ended" |
*
* @param {Household_History_AfterwardsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_afterwards = /** @type {((inputs?: Household_History_AfterwardsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_AfterwardsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_afterwards(inputs)
	return nl_household_history_afterwards(inputs)
});