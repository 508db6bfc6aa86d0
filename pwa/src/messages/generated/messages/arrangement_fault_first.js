/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Fault_FirstInputs */

const nl_arrangement_fault_first = /** @type {(inputs: Arrangement_Fault_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer de eerste betaling is.`)
};

const en_arrangement_fault_first = /** @type {(inputs: Arrangement_Fault_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when the first payment is.`)
};

/**
* | output |
* | --- |
* | "Fill in when the first payment is." |
*
* @param {Arrangement_Fault_FirstInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_fault_first = /** @type {((inputs?: Arrangement_Fault_FirstInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Fault_FirstInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_fault_first(inputs)
	return nl_arrangement_fault_first(inputs)
});