/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_SaysInputs */

const nl_decision_fault_says = /** @type {(inputs: Decision_Fault_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat het huishouden zelf zegt, of waarom dat niet is gevraagd.`)
};

const en_decision_fault_says = /** @type {(inputs: Decision_Fault_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the household says itself, or why it was not asked.`)
};

/**
* | output |
* | --- |
* | "Write down what the household says itself, or why it was not asked." |
*
* @param {Decision_Fault_SaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_says = /** @type {((inputs?: Decision_Fault_SaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_SaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_says(inputs)
	return nl_decision_fault_says(inputs)
});