/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Costs_PreventingInputs */

const nl_decision_costs_preventing = /** @type {(inputs: Decision_Costs_PreventingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorkomen`)
};

const en_decision_costs_preventing = /** @type {(inputs: Decision_Costs_PreventingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Preventing`)
};

/**
* | output |
* | --- |
* | "Preventing" |
*
* @param {Decision_Costs_PreventingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_preventing = /** @type {((inputs?: Decision_Costs_PreventingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_PreventingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_preventing(inputs)
	return nl_decision_costs_preventing(inputs)
});