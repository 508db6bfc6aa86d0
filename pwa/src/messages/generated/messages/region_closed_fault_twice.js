/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Closed_Fault_TwiceInputs */

const nl_region_closed_fault_twice = /** @type {(inputs: Region_Closed_Fault_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag staat er twee keer in.`)
};

const en_region_closed_fault_twice = /** @type {(inputs: Region_Closed_Fault_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day is in the list twice.`)
};

/**
* | output |
* | --- |
* | "This day is in the list twice." |
*
* @param {Region_Closed_Fault_TwiceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_closed_fault_twice = /** @type {((inputs?: Region_Closed_Fault_TwiceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Closed_Fault_TwiceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_closed_fault_twice(inputs)
	return nl_region_closed_fault_twice(inputs)
});