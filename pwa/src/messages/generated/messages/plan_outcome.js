/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_OutcomeInputs */

const nl_plan_outcome = /** @type {(inputs: Plan_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uitkomst`)
};

const en_plan_outcome = /** @type {(inputs: Plan_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Outcome`)
};

/**
* | output |
* | --- |
* | "Outcome" |
*
* @param {Plan_OutcomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_outcome = /** @type {((inputs?: Plan_OutcomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_OutcomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_outcome(inputs)
	return nl_plan_outcome(inputs)
});