/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Goal_AddInputs */

const nl_plan_goal_add = /** @type {(inputs: Plan_Goal_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Doel toevoegen`)
};

const en_plan_goal_add = /** @type {(inputs: Plan_Goal_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a goal`)
};

/**
* | output |
* | --- |
* | "Add a goal" |
*
* @param {Plan_Goal_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_goal_add = /** @type {((inputs?: Plan_Goal_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Goal_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_goal_add(inputs)
	return nl_plan_goal_add(inputs)
});