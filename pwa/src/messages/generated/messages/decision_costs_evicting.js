/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Costs_EvictingInputs */

const nl_decision_costs_evicting = /** @type {(inputs: Decision_Costs_EvictingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uitzetten`)
};

const en_decision_costs_evicting = /** @type {(inputs: Decision_Costs_EvictingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Evicting`)
};

/**
* | output |
* | --- |
* | "Evicting" |
*
* @param {Decision_Costs_EvictingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_evicting = /** @type {((inputs?: Decision_Costs_EvictingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_EvictingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_evicting(inputs)
	return nl_decision_costs_evicting(inputs)
});