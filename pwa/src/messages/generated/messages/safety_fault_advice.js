/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Fault_AdviceInputs */

const nl_safety_fault_advice = /** @type {(inputs: Safety_Fault_AdviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wat een bezoeker moet doen.`)
};

const en_safety_fault_advice = /** @type {(inputs: Safety_Fault_AdviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what a visitor must do.`)
};

/**
* | output |
* | --- |
* | "Choose what a visitor must do." |
*
* @param {Safety_Fault_AdviceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_fault_advice = /** @type {((inputs?: Safety_Fault_AdviceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Fault_AdviceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_fault_advice(inputs)
	return nl_safety_fault_advice(inputs)
});