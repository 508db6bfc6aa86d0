/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Condition_InsightInputs */

const nl_plan_condition_insight = /** @type {(inputs: Plan_Condition_InsightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Volledige inzage in inkomen en uitgaven`)
};

const en_plan_condition_insight = /** @type {(inputs: Plan_Condition_InsightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Full insight in income and spending`)
};

/**
* | output |
* | --- |
* | "Full insight in income and spending" |
*
* @param {Plan_Condition_InsightInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_condition_insight = /** @type {((inputs?: Plan_Condition_InsightInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Condition_InsightInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_condition_insight(inputs)
	return nl_plan_condition_insight(inputs)
});