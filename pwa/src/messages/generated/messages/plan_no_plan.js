/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_No_PlanInputs */

const nl_plan_no_plan = /** @type {(inputs: Plan_No_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er loopt geen plan ter voorkoming.`)
};

const en_plan_no_plan = /** @type {(inputs: Plan_No_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No plan to prevent is running.`)
};

/**
* | output |
* | --- |
* | "No plan to prevent is running." |
*
* @param {Plan_No_PlanInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_no_plan = /** @type {((inputs?: Plan_No_PlanInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_No_PlanInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_no_plan(inputs)
	return nl_plan_no_plan(inputs)
});