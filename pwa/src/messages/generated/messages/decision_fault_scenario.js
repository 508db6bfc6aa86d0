/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_ScenarioInputs */

const nl_decision_fault_scenario = /** @type {(inputs: Decision_Fault_ScenarioInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies: voorkomen of ontruimen.`)
};

const en_decision_fault_scenario = /** @type {(inputs: Decision_Fault_ScenarioInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose: prevent or evict.`)
};

/**
* | output |
* | --- |
* | "Choose: prevent or evict." |
*
* @param {Decision_Fault_ScenarioInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_scenario = /** @type {((inputs?: Decision_Fault_ScenarioInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_ScenarioInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_scenario(inputs)
	return nl_decision_fault_scenario(inputs)
});