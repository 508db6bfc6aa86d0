/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Fault_EventInputs */

const nl_administration_fault_event = /** @type {(inputs: Administration_Fault_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wat er gebeurde.`)
};

const en_administration_fault_event = /** @type {(inputs: Administration_Fault_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what happened.`)
};

/**
* | output |
* | --- |
* | "Choose what happened." |
*
* @param {Administration_Fault_EventInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_fault_event = /** @type {((inputs?: Administration_Fault_EventInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Fault_EventInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_fault_event(inputs)
	return nl_administration_fault_event(inputs)
});