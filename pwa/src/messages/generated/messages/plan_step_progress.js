/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Step_ProgressInputs */

const nl_plan_step_progress = /** @type {(inputs: Plan_Step_ProgressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap bijwerken`)
};

const en_plan_step_progress = /** @type {(inputs: Plan_Step_ProgressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Update a step`)
};

/**
* | output |
* | --- |
* | "Update a step" |
*
* @param {Plan_Step_ProgressInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_step_progress = /** @type {((inputs?: Plan_Step_ProgressInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Step_ProgressInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_step_progress(inputs)
	return nl_plan_step_progress(inputs)
});