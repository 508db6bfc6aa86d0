/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Fault_PersonInputs */

const nl_region_fault_person = /** @type {(inputs: Region_Fault_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wie er dienst heeft.`)
};

const en_region_fault_person = /** @type {(inputs: Region_Fault_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose who is on duty.`)
};

/**
* | output |
* | --- |
* | "Choose who is on duty." |
*
* @param {Region_Fault_PersonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_fault_person = /** @type {((inputs?: Region_Fault_PersonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Fault_PersonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_fault_person(inputs)
	return nl_region_fault_person(inputs)
});