/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Goal_Follow_UpInputs */

const nl_plan_goal_follow_up = /** @type {(inputs: Plan_Goal_Follow_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Doel bijwerken`)
};

const en_plan_goal_follow_up = /** @type {(inputs: Plan_Goal_Follow_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Update a goal`)
};

/**
* | output |
* | --- |
* | "Update a goal" |
*
* @param {Plan_Goal_Follow_UpInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_goal_follow_up = /** @type {((inputs?: Plan_Goal_Follow_UpInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Goal_Follow_UpInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_goal_follow_up(inputs)
	return nl_plan_goal_follow_up(inputs)
});