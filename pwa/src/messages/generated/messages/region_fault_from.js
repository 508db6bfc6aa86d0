/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Fault_FromInputs */

const nl_region_fault_from = /** @type {(inputs: Region_Fault_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in vanaf welke dag dit geldt.`)
};

const en_region_fault_from = /** @type {(inputs: Region_Fault_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in from which day this holds.`)
};

/**
* | output |
* | --- |
* | "Fill in from which day this holds." |
*
* @param {Region_Fault_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_fault_from = /** @type {((inputs?: Region_Fault_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Fault_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_fault_from(inputs)
	return nl_region_fault_from(inputs)
});