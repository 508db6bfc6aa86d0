/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Fault_FactInputs */

const nl_safety_fault_fact = /** @type {(inputs: Safety_Fault_FactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat een bezoeker moet weten.`)
};

const en_safety_fault_fact = /** @type {(inputs: Safety_Fault_FactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what a visitor must know.`)
};

/**
* | output |
* | --- |
* | "Write down what a visitor must know." |
*
* @param {Safety_Fault_FactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_fault_fact = /** @type {((inputs?: Safety_Fault_FactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Fault_FactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_fault_fact(inputs)
	return nl_safety_fault_fact(inputs)
});