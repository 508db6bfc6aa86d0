/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Condition_BehaviourInputs */

const nl_plan_condition_behaviour = /** @type {(inputs: Plan_Condition_BehaviourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Houdt zich aan de gedragsaanwijzing`)
};

const en_plan_condition_behaviour = /** @type {(inputs: Plan_Condition_BehaviourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keeps the behavioural agreement`)
};

/**
* | output |
* | --- |
* | "Keeps the behavioural agreement" |
*
* @param {Plan_Condition_BehaviourInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_condition_behaviour = /** @type {((inputs?: Plan_Condition_BehaviourInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Condition_BehaviourInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_condition_behaviour(inputs)
	return nl_plan_condition_behaviour(inputs)
});