/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_No_StepsInputs */

const nl_plan_no_steps = /** @type {(inputs: Plan_No_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn nog geen stappen.`)
};

const en_plan_no_steps = /** @type {(inputs: Plan_No_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no steps yet.`)
};

/**
* | output |
* | --- |
* | "There are no steps yet." |
*
* @param {Plan_No_StepsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_no_steps = /** @type {((inputs?: Plan_No_StepsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_No_StepsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_no_steps(inputs)
	return nl_plan_no_steps(inputs)
});