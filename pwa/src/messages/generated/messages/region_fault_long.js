/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Fault_LongInputs */

const nl_region_fault_long = /** @type {(inputs: Region_Fault_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een dienst duurt hoogstens twee weken.`)
};

const en_region_fault_long = /** @type {(inputs: Region_Fault_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A shift lasts two weeks at most.`)
};

/**
* | output |
* | --- |
* | "A shift lasts two weeks at most." |
*
* @param {Region_Fault_LongInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_fault_long = /** @type {((inputs?: Region_Fault_LongInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Fault_LongInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_fault_long(inputs)
	return nl_region_fault_long(inputs)
});