/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Outcome_Not_MetInputs */

const nl_plan_outcome_not_met = /** @type {(inputs: Plan_Outcome_Not_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet voldaan`)
};

const en_plan_outcome_not_met = /** @type {(inputs: Plan_Outcome_Not_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not met`)
};

/**
* | output |
* | --- |
* | "Not met" |
*
* @param {Plan_Outcome_Not_MetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_outcome_not_met = /** @type {((inputs?: Plan_Outcome_Not_MetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Outcome_Not_MetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_outcome_not_met(inputs)
	return nl_plan_outcome_not_met(inputs)
});