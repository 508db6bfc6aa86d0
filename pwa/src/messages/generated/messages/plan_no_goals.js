/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_No_GoalsInputs */

const nl_plan_no_goals = /** @type {(inputs: Plan_No_GoalsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn nog geen doelen. Wonen en financiën horen altijd in het plan.`)
};

const en_plan_no_goals = /** @type {(inputs: Plan_No_GoalsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no goals yet. Housing and finances always belong in the plan.`)
};

/**
* | output |
* | --- |
* | "There are no goals yet. Housing and finances always belong in the plan." |
*
* @param {Plan_No_GoalsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_no_goals = /** @type {((inputs?: Plan_No_GoalsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_No_GoalsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_no_goals(inputs)
	return nl_plan_no_goals(inputs)
});