/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_StepsInputs */

const nl_plan_steps = /** @type {(inputs: Plan_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stappen`)
};

const en_plan_steps = /** @type {(inputs: Plan_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steps`)
};

/**
* | output |
* | --- |
* | "Steps" |
*
* @param {Plan_StepsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_steps = /** @type {((inputs?: Plan_StepsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_StepsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_steps(inputs)
	return nl_plan_steps(inputs)
});