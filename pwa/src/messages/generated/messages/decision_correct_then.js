/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_ThenInputs */

const nl_decision_correct_then = /** @type {(inputs: Decision_Correct_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit gebeurt er als u dit vastlegt`)
};

const en_decision_correct_then = /** @type {(inputs: Decision_Correct_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This happens when you record it`)
};

/**
* | output |
* | --- |
* | "This happens when you record it" |
*
* @param {Decision_Correct_ThenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_then = /** @type {((inputs?: Decision_Correct_ThenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_ThenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_then(inputs)
	return nl_decision_correct_then(inputs)
});