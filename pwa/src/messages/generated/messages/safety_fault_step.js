/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Fault_StepInputs */

const nl_safety_fault_step = /** @type {(inputs: Safety_Fault_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies welke stap van de meldcode dit is.`)
};

const en_safety_fault_step = /** @type {(inputs: Safety_Fault_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose which step of the reporting code this is.`)
};

/**
* | output |
* | --- |
* | "Choose which step of the reporting code this is." |
*
* @param {Safety_Fault_StepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_fault_step = /** @type {((inputs?: Safety_Fault_StepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Fault_StepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_fault_step(inputs)
	return nl_safety_fault_step(inputs)
});