/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Step_AddInputs */

const nl_plan_step_add = /** @type {(inputs: Plan_Step_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap toevoegen`)
};

const en_plan_step_add = /** @type {(inputs: Plan_Step_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a step`)
};

/**
* | output |
* | --- |
* | "Add a step" |
*
* @param {Plan_Step_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_step_add = /** @type {((inputs?: Plan_Step_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Step_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_step_add(inputs)
	return nl_plan_step_add(inputs)
});