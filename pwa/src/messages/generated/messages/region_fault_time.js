/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Fault_TimeInputs */

const nl_region_fault_time = /** @type {(inputs: Region_Fault_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf de tijd als 9.30.`)
};

const en_region_fault_time = /** @type {(inputs: Region_Fault_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the time as 9.30.`)
};

/**
* | output |
* | --- |
* | "Write the time as 9.30." |
*
* @param {Region_Fault_TimeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_fault_time = /** @type {((inputs?: Region_Fault_TimeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Fault_TimeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_fault_time(inputs)
	return nl_region_fault_time(inputs)
});