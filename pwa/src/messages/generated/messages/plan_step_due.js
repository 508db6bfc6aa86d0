/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Step_DueInputs */

const nl_plan_step_due = /** @type {(inputs: Plan_Step_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klaar op`)
};

const en_plan_step_due = /** @type {(inputs: Plan_Step_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Due on`)
};

/**
* | output |
* | --- |
* | "Due on" |
*
* @param {Plan_Step_DueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_step_due = /** @type {((inputs?: Plan_Step_DueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Step_DueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_step_due(inputs)
	return nl_plan_step_due(inputs)
});