/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_StepInputs */

const nl_plan_step = /** @type {(inputs: Plan_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap`)
};

const en_plan_step = /** @type {(inputs: Plan_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step`)
};

/**
* | output |
* | --- |
* | "Step" |
*
* @param {Plan_StepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_step = /** @type {((inputs?: Plan_StepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_StepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_step(inputs)
	return nl_plan_step(inputs)
});