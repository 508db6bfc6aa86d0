/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Costs_LineInputs */

const nl_decision_costs_line = /** @type {(inputs: Decision_Costs_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kosten`)
};

const en_decision_costs_line = /** @type {(inputs: Decision_Costs_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Costs`)
};

/**
* | output |
* | --- |
* | "Costs" |
*
* @param {Decision_Costs_LineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_line = /** @type {((inputs?: Decision_Costs_LineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_LineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_line(inputs)
	return nl_decision_costs_line(inputs)
});