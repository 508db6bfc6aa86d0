/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Fault_Yes_NoInputs */

const nl_region_fault_yes_no = /** @type {(inputs: Region_Fault_Yes_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies ja of nee.`)
};

const en_region_fault_yes_no = /** @type {(inputs: Region_Fault_Yes_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose yes or no.`)
};

/**
* | output |
* | --- |
* | "Choose yes or no." |
*
* @param {Region_Fault_Yes_NoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_fault_yes_no = /** @type {((inputs?: Region_Fault_Yes_NoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Fault_Yes_NoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_fault_yes_no(inputs)
	return nl_region_fault_yes_no(inputs)
});