/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Fault_ResidentInputs */

const nl_safety_fault_resident = /** @type {(inputs: Safety_Fault_ResidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wie geheim is.`)
};

const en_safety_fault_resident = /** @type {(inputs: Safety_Fault_ResidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose who is secret.`)
};

/**
* | output |
* | --- |
* | "Choose who is secret." |
*
* @param {Safety_Fault_ResidentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_fault_resident = /** @type {((inputs?: Safety_Fault_ResidentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Fault_ResidentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_fault_resident(inputs)
	return nl_safety_fault_resident(inputs)
});