/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Outcome_MetInputs */

const nl_plan_outcome_met = /** @type {(inputs: Plan_Outcome_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voldaan`)
};

const en_plan_outcome_met = /** @type {(inputs: Plan_Outcome_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met`)
};

/**
* | output |
* | --- |
* | "Met" |
*
* @param {Plan_Outcome_MetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_outcome_met = /** @type {((inputs?: Plan_Outcome_MetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Outcome_MetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_outcome_met(inputs)
	return nl_plan_outcome_met(inputs)
});