/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Name_FaultInputs */

const nl_region_name_fault = /** @type {(inputs: Region_Name_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op hoe de regio heet.`)
};

const en_region_name_fault = /** @type {(inputs: Region_Name_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down how the region is called.`)
};

/**
* | output |
* | --- |
* | "Write down how the region is called." |
*
* @param {Region_Name_FaultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_name_fault = /** @type {((inputs?: Region_Name_FaultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Name_FaultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_name_fault(inputs)
	return nl_region_name_fault(inputs)
});