/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Closed_Fault_DayInputs */

const nl_region_closed_fault_day = /** @type {(inputs: Region_Closed_Fault_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag de regio gesloten is.`)
};

const en_region_closed_fault_day = /** @type {(inputs: Region_Closed_Fault_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day the region is closed.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day the region is closed." |
*
* @param {Region_Closed_Fault_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_closed_fault_day = /** @type {((inputs?: Region_Closed_Fault_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Closed_Fault_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_closed_fault_day(inputs)
	return nl_region_closed_fault_day(inputs)
});