/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Fault_End_ReasonInputs */

const nl_arrangement_fault_end_reason = /** @type {(inputs: Arrangement_Fault_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies waarom de regeling stopt.`)
};

const en_arrangement_fault_end_reason = /** @type {(inputs: Arrangement_Fault_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose why the arrangement ends.`)
};

/**
* | output |
* | --- |
* | "Choose why the arrangement ends." |
*
* @param {Arrangement_Fault_End_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_fault_end_reason = /** @type {((inputs?: Arrangement_Fault_End_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Fault_End_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_fault_end_reason(inputs)
	return nl_arrangement_fault_end_reason(inputs)
});