/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Scenario_EvictInputs */

const nl_decision_scenario_evict = /** @type {(inputs: Decision_Scenario_EvictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan van aanpak ontruimen`)
};

const en_decision_scenario_evict = /** @type {(inputs: Decision_Scenario_EvictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan to evict`)
};

/**
* | output |
* | --- |
* | "Plan to evict" |
*
* @param {Decision_Scenario_EvictInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_scenario_evict = /** @type {((inputs?: Decision_Scenario_EvictInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Scenario_EvictInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_scenario_evict(inputs)
	return nl_decision_scenario_evict(inputs)
});