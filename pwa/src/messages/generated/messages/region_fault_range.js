/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ minimum: NonNullable<unknown>, maximum: NonNullable<unknown> }} Region_Fault_RangeInputs */

const nl_region_fault_range = /** @type {(inputs: Region_Fault_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vul een getal in van ${i?.minimum} tot en met ${i?.maximum}.`)
};

const en_region_fault_range = /** @type {(inputs: Region_Fault_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Fill in a number from ${i?.minimum} to ${i?.maximum}.`)
};

/**
* | output |
* | --- |
* | "Fill in a number from {minimum} to {maximum}." |
*
* @param {Region_Fault_RangeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_fault_range = /** @type {((inputs: Region_Fault_RangeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Fault_RangeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_fault_range(inputs)
	return nl_region_fault_range(inputs)
});