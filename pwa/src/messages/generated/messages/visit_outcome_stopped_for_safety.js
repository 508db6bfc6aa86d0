/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Outcome_Stopped_For_SafetyInputs */

const nl_visit_outcome_stopped_for_safety = /** @type {(inputs: Visit_Outcome_Stopped_For_SafetyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gestopt voor de veiligheid`)
};

const en_visit_outcome_stopped_for_safety = /** @type {(inputs: Visit_Outcome_Stopped_For_SafetyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stopped for safety`)
};

/**
* | output |
* | --- |
* | "Stopped for safety" |
*
* @param {Visit_Outcome_Stopped_For_SafetyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_outcome_stopped_for_safety = /** @type {((inputs?: Visit_Outcome_Stopped_For_SafetyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Outcome_Stopped_For_SafetyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_outcome_stopped_for_safety(inputs)
	return nl_visit_outcome_stopped_for_safety(inputs)
});