/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Household_History_GoalInputs */

const nl_household_history_goal = /** @type {(inputs: Household_History_GoalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Doel gesteld: ${i?.what}`)
};

const en_household_history_goal = /** @type {(inputs: Household_History_GoalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Goal set: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "Goal set: {what}" |
*
* @param {Household_History_GoalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_goal = /** @type {((inputs: Household_History_GoalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_GoalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_goal(inputs)
	return nl_household_history_goal(inputs)
});