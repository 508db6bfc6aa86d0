/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Fault_OrderInputs */

const nl_region_fault_order = /** @type {(inputs: Region_Fault_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een dienst eindigt na het begin.`)
};

const en_region_fault_order = /** @type {(inputs: Region_Fault_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A shift ends after it begins.`)
};

/**
* | output |
* | --- |
* | "A shift ends after it begins." |
*
* @param {Region_Fault_OrderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_fault_order = /** @type {((inputs?: Region_Fault_OrderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Fault_OrderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_fault_order(inputs)
	return nl_region_fault_order(inputs)
});