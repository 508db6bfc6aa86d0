/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown>, unit: NonNullable<unknown>, source: NonNullable<unknown> }} Decision_Costs_HintInputs */

const nl_decision_costs_hint = /** @type {(inputs: Decision_Costs_HintInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.amount} per ${i?.unit}. Bron: ${i?.source}. Hoe vaak?`)
};

const en_decision_costs_hint = /** @type {(inputs: Decision_Costs_HintInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.amount} per ${i?.unit}. Source: ${i?.source}. How often?`)
};

/**
* | output |
* | --- |
* | "{amount} per {unit}. Source: {source}. How often?" |
*
* @param {Decision_Costs_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_hint = /** @type {((inputs: Decision_Costs_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_hint(inputs)
	return nl_decision_costs_hint(inputs)
});