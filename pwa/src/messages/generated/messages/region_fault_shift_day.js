/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Fault_Shift_DayInputs */

const nl_region_fault_shift_day = /** @type {(inputs: Region_Fault_Shift_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul een dag in.`)
};

const en_region_fault_shift_day = /** @type {(inputs: Region_Fault_Shift_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in a day.`)
};

/**
* | output |
* | --- |
* | "Fill in a day." |
*
* @param {Region_Fault_Shift_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_fault_shift_day = /** @type {((inputs?: Region_Fault_Shift_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Fault_Shift_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_fault_shift_day(inputs)
	return nl_region_fault_shift_day(inputs)
});