/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ times: NonNullable<unknown>, unit: NonNullable<unknown> }} Decision_Costs_TimesInputs */

const nl_decision_costs_times = /** @type {(inputs: Decision_Costs_TimesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.times} × ${i?.unit}`)
};

const en_decision_costs_times = /** @type {(inputs: Decision_Costs_TimesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.times} × ${i?.unit}`)
};

/**
* | output |
* | --- |
* | "{times} × {unit}" |
*
* @param {Decision_Costs_TimesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_times = /** @type {((inputs: Decision_Costs_TimesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_TimesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_times(inputs)
	return nl_decision_costs_times(inputs)
});