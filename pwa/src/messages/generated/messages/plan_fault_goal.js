/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_GoalInputs */

const nl_plan_fault_goal = /** @type {(inputs: Plan_Fault_GoalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf het doel op.`)
};

const en_plan_fault_goal = /** @type {(inputs: Plan_Fault_GoalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down the goal.`)
};

/**
* | output |
* | --- |
* | "Write down the goal." |
*
* @param {Plan_Fault_GoalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_goal = /** @type {((inputs?: Plan_Fault_GoalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_GoalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_goal(inputs)
	return nl_plan_fault_goal(inputs)
});