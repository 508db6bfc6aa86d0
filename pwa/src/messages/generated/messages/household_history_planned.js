/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_History_PlannedInputs */

const nl_household_history_planned = /** @type {(inputs: Household_History_PlannedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bezoek gepland op ${i?.day}`)
};

const en_household_history_planned = /** @type {(inputs: Household_History_PlannedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Visit planned for ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Visit planned for {day}" |
*
* @param {Household_History_PlannedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_planned = /** @type {((inputs: Household_History_PlannedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_PlannedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_planned(inputs)
	return nl_household_history_planned(inputs)
});