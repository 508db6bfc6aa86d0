/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Costs_TotalInputs */

const nl_decision_costs_total = /** @type {(inputs: Decision_Costs_TotalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samen`)
};

const en_decision_costs_total = /** @type {(inputs: Decision_Costs_TotalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Together`)
};

/**
* | output |
* | --- |
* | "Together" |
*
* @param {Decision_Costs_TotalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_total = /** @type {((inputs?: Decision_Costs_TotalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_TotalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_total(inputs)
	return nl_decision_costs_total(inputs)
});