/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Costs_ChangeInputs */

const nl_decision_costs_change = /** @type {(inputs: Decision_Costs_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kosten in cijfers wijzigen`)
};

const en_decision_costs_change = /** @type {(inputs: Decision_Costs_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the costs in figures`)
};

/**
* | output |
* | --- |
* | "Change the costs in figures" |
*
* @param {Decision_Costs_ChangeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_change = /** @type {((inputs?: Decision_Costs_ChangeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_ChangeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_change(inputs)
	return nl_decision_costs_change(inputs)
});