/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Costs_ChooseInputs */

const nl_decision_costs_choose = /** @type {(inputs: Decision_Costs_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kosten in cijfers erbij zetten`)
};

const en_decision_costs_choose = /** @type {(inputs: Decision_Costs_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add costs in figures`)
};

/**
* | output |
* | --- |
* | "Add costs in figures" |
*
* @param {Decision_Costs_ChooseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_choose = /** @type {((inputs?: Decision_Costs_ChooseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_ChooseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_choose(inputs)
	return nl_decision_costs_choose(inputs)
});