/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_WhyInputs */

const nl_decision_why = /** @type {(inputs: Decision_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom wel of niet?`)
};

const en_decision_why = /** @type {(inputs: Decision_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why or why not?`)
};

/**
* | output |
* | --- |
* | "Why or why not?" |
*
* @param {Decision_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_why = /** @type {((inputs?: Decision_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_why(inputs)
	return nl_decision_why(inputs)
});