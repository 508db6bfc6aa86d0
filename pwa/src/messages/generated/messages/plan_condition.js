/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_ConditionInputs */

const nl_plan_condition = /** @type {(inputs: Plan_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorwaarde`)
};

const en_plan_condition = /** @type {(inputs: Plan_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Condition`)
};

/**
* | output |
* | --- |
* | "Condition" |
*
* @param {Plan_ConditionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_condition = /** @type {((inputs?: Plan_ConditionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_ConditionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_condition(inputs)
	return nl_plan_condition(inputs)
});