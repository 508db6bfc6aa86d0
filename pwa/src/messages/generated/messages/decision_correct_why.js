/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_WhyInputs */

const nl_decision_correct_why = /** @type {(inputs: Decision_Correct_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat klopte er niet?`)
};

const en_decision_correct_why = /** @type {(inputs: Decision_Correct_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was wrong?`)
};

/**
* | output |
* | --- |
* | "What was wrong?" |
*
* @param {Decision_Correct_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_why = /** @type {((inputs?: Decision_Correct_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_why(inputs)
	return nl_decision_correct_why(inputs)
});