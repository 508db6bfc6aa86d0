/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Scenario_PreventInputs */

const nl_decision_scenario_prevent = /** @type {(inputs: Decision_Scenario_PreventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan ter voorkoming`)
};

const en_decision_scenario_prevent = /** @type {(inputs: Decision_Scenario_PreventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan to prevent`)
};

/**
* | output |
* | --- |
* | "Plan to prevent" |
*
* @param {Decision_Scenario_PreventInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_scenario_prevent = /** @type {((inputs?: Decision_Scenario_PreventInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Scenario_PreventInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_scenario_prevent(inputs)
	return nl_decision_scenario_prevent(inputs)
});