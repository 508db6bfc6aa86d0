/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Costs_TitleInputs */

const nl_decision_costs_title = /** @type {(inputs: Decision_Costs_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kosten in cijfers`)
};

const en_decision_costs_title = /** @type {(inputs: Decision_Costs_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Costs in figures`)
};

/**
* | output |
* | --- |
* | "Costs in figures" |
*
* @param {Decision_Costs_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_title = /** @type {((inputs?: Decision_Costs_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_title(inputs)
	return nl_decision_costs_title(inputs)
});