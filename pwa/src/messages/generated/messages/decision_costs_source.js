/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ source: NonNullable<unknown>, day: NonNullable<unknown> }} Decision_Costs_SourceInputs */

const nl_decision_costs_source = /** @type {(inputs: Decision_Costs_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source}, ${i?.day}`)
};

const en_decision_costs_source = /** @type {(inputs: Decision_Costs_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source}, ${i?.day}`)
};

/**
* | output |
* | --- |
* | "{source}, {day}" |
*
* @param {Decision_Costs_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_source = /** @type {((inputs: Decision_Costs_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_source(inputs)
	return nl_decision_costs_source(inputs)
});