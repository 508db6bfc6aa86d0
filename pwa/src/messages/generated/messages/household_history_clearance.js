/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_History_ClearanceInputs */

const nl_household_history_clearance = /** @type {(inputs: Household_History_ClearanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vrijgave gegeven voor ${i?.day}`)
};

const en_household_history_clearance = /** @type {(inputs: Household_History_ClearanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Clearance given for ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Clearance given for {day}" |
*
* @param {Household_History_ClearanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_clearance = /** @type {((inputs: Household_History_ClearanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_ClearanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_clearance(inputs)
	return nl_household_history_clearance(inputs)
});