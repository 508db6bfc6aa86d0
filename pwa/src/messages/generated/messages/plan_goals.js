/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_GoalsInputs */

const nl_plan_goals = /** @type {(inputs: Plan_GoalsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Doelen`)
};

const en_plan_goals = /** @type {(inputs: Plan_GoalsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Goals`)
};

/**
* | output |
* | --- |
* | "Goals" |
*
* @param {Plan_GoalsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_goals = /** @type {((inputs?: Plan_GoalsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_GoalsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_goals(inputs)
	return nl_plan_goals(inputs)
});