/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Fault_End_BeforeInputs */

const nl_arrangement_fault_end_before = /** @type {(inputs: Arrangement_Fault_End_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag ligt voor de afspraak.`)
};

const en_arrangement_fault_end_before = /** @type {(inputs: Arrangement_Fault_End_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day is before the arrangement.`)
};

/**
* | output |
* | --- |
* | "This day is before the arrangement." |
*
* @param {Arrangement_Fault_End_BeforeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_fault_end_before = /** @type {((inputs?: Arrangement_Fault_End_BeforeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Fault_End_BeforeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_fault_end_before(inputs)
	return nl_arrangement_fault_end_before(inputs)
});