/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Hold_Fault_ReasonInputs */

const nl_hold_fault_reason = /** @type {(inputs: Hold_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarvoor dit dossier bewaard moet blijven.`)
};

const en_hold_fault_reason = /** @type {(inputs: Hold_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what this file must be kept for.`)
};

/**
* | output |
* | --- |
* | "Write down what this file must be kept for." |
*
* @param {Hold_Fault_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_fault_reason = /** @type {((inputs?: Hold_Fault_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_Fault_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_fault_reason(inputs)
	return nl_hold_fault_reason(inputs)
});