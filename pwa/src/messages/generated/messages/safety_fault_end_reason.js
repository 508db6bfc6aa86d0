/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Fault_End_ReasonInputs */

const nl_safety_fault_end_reason = /** @type {(inputs: Safety_Fault_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom dit niet meer nodig is.`)
};

const en_safety_fault_end_reason = /** @type {(inputs: Safety_Fault_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why this is not needed any more.`)
};

/**
* | output |
* | --- |
* | "Write down why this is not needed any more." |
*
* @param {Safety_Fault_End_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_fault_end_reason = /** @type {((inputs?: Safety_Fault_End_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Fault_End_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_fault_end_reason(inputs)
	return nl_safety_fault_end_reason(inputs)
});