/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_GoalInputs */

const nl_plan_goal = /** @type {(inputs: Plan_GoalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Doel`)
};

const en_plan_goal = /** @type {(inputs: Plan_GoalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Goal`)
};

/**
* | output |
* | --- |
* | "Goal" |
*
* @param {Plan_GoalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_goal = /** @type {((inputs?: Plan_GoalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_GoalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_goal(inputs)
	return nl_plan_goal(inputs)
});