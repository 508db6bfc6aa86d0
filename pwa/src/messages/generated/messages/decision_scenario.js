/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_ScenarioInputs */

const nl_decision_scenario = /** @type {(inputs: Decision_ScenarioInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Scenario`)
};

const en_decision_scenario = /** @type {(inputs: Decision_ScenarioInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Scenario`)
};

/**
* | output |
* | --- |
* | "Scenario" |
*
* @param {Decision_ScenarioInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_scenario = /** @type {((inputs?: Decision_ScenarioInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_ScenarioInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_scenario(inputs)
	return nl_decision_scenario(inputs)
});