/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Costs_ExampleInputs */

const nl_decision_costs_example = /** @type {(inputs: Decision_Costs_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit zijn voorbeeldbedragen, geen echte. De beheerder van het Regieteam vult die van uw regio in.`)
};

const en_decision_costs_example = /** @type {(inputs: Decision_Costs_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These are example amounts, not real ones. The administrator of the Regieteam fills in those of your region.`)
};

/**
* | output |
* | --- |
* | "These are example amounts, not real ones. The administrator of the Regieteam fills in those of your region." |
*
* @param {Decision_Costs_ExampleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_costs_example = /** @type {((inputs?: Decision_Costs_ExampleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Costs_ExampleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_costs_example(inputs)
	return nl_decision_costs_example(inputs)
});