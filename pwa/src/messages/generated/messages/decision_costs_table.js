/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Costs_TableInputs */

const nl_decision_costs_table = /** @type {(inputs: Decision_Costs_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kosten per regel, met de bron`)
};

const en_decision_costs_table = /** @type {(inputs: Decision_Costs_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Costs per line, with the source`)
};

/**
* | output |
* | --- |
* | "Costs per line, with the source" |
*
* @param {Decision_Costs_TableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_table = /** @type {((inputs?: Decision_Costs_TableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_TableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_table(inputs)
	return nl_decision_costs_table(inputs)
});