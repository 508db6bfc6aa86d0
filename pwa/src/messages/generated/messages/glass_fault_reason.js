/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Glass_Fault_ReasonInputs */

const nl_glass_fault_reason = /** @type {(inputs: Glass_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom u dit dossier nu moet lezen.`)
};

const en_glass_fault_reason = /** @type {(inputs: Glass_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why you must read this file now.`)
};

/**
* | output |
* | --- |
* | "Write down why you must read this file now." |
*
* @param {Glass_Fault_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const glass_fault_reason = /** @type {((inputs?: Glass_Fault_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Glass_Fault_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_glass_fault_reason(inputs)
	return nl_glass_fault_reason(inputs)
});