/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Scenario_LabelInputs */

const nl_decision_scenario_label = /** @type {(inputs: Decision_Scenario_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welk plan volgt?`)
};

const en_decision_scenario_label = /** @type {(inputs: Decision_Scenario_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which plan follows?`)
};

/**
* | output |
* | --- |
* | "Which plan follows?" |
*
* @param {Decision_Scenario_LabelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_scenario_label = /** @type {((inputs?: Decision_Scenario_LabelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Scenario_LabelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_scenario_label(inputs)
	return nl_decision_scenario_label(inputs)
});