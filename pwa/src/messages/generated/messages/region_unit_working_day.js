/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Unit_Working_DayInputs */

const nl_region_unit_working_day = /** @type {(inputs: Region_Unit_Working_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`werkdag`)
};

const en_region_unit_working_day = /** @type {(inputs: Region_Unit_Working_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`working day`)
};

/**
* | output |
* | --- |
* | "working day" |
*
* @param {Region_Unit_Working_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_unit_working_day = /** @type {((inputs?: Region_Unit_Working_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Unit_Working_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_unit_working_day(inputs)
	return nl_region_unit_working_day(inputs)
});