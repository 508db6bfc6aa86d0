/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Scenario_Evict_HintInputs */

const nl_decision_scenario_evict_hint = /** @type {(inputs: Decision_Scenario_Evict_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er wordt pas ontruimd met een vonnis, en nooit zonder plek voor wie beschermd is.`)
};

const en_decision_scenario_evict_hint = /** @type {(inputs: Decision_Scenario_Evict_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody is evicted without a judgment, and never without a place for who is protected.`)
};

/**
* | output |
* | --- |
* | "Nobody is evicted without a judgment, and never without a place for who is protected." |
*
* @param {Decision_Scenario_Evict_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_scenario_evict_hint = /** @type {((inputs?: Decision_Scenario_Evict_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Scenario_Evict_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_scenario_evict_hint(inputs)
	return nl_decision_scenario_evict_hint(inputs)
});