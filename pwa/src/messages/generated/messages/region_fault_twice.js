/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Fault_TwiceInputs */

const nl_region_fault_twice = /** @type {(inputs: Region_Fault_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze waarde staat er al in.`)
};

const en_region_fault_twice = /** @type {(inputs: Region_Fault_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This value is in the list already.`)
};

/**
* | output |
* | --- |
* | "This value is in the list already." |
*
* @param {Region_Fault_TwiceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_fault_twice = /** @type {((inputs?: Region_Fault_TwiceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Fault_TwiceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_fault_twice(inputs)
	return nl_region_fault_twice(inputs)
});