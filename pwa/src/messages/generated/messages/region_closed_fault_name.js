/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Closed_Fault_NameInputs */

const nl_region_closed_fault_name = /** @type {(inputs: Region_Closed_Fault_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom de regio dan gesloten is.`)
};

const en_region_closed_fault_name = /** @type {(inputs: Region_Closed_Fault_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write why the region is closed then.`)
};

/**
* | output |
* | --- |
* | "Write why the region is closed then." |
*
* @param {Region_Closed_Fault_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_closed_fault_name = /** @type {((inputs?: Region_Closed_Fault_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Closed_Fault_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_closed_fault_name(inputs)
	return nl_region_closed_fault_name(inputs)
});