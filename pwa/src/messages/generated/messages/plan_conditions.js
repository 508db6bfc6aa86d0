/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_ConditionsInputs */

const nl_plan_conditions = /** @type {(inputs: Plan_ConditionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorwaarden`)
};

const en_plan_conditions = /** @type {(inputs: Plan_ConditionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Conditions`)
};

/**
* | output |
* | --- |
* | "Conditions" |
*
* @param {Plan_ConditionsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_conditions = /** @type {((inputs?: Plan_ConditionsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_ConditionsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_conditions(inputs)
	return nl_plan_conditions(inputs)
});