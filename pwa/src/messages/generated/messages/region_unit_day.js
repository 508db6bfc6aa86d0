/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Unit_DayInputs */

const nl_region_unit_day = /** @type {(inputs: Region_Unit_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dag`)
};

const en_region_unit_day = /** @type {(inputs: Region_Unit_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`day`)
};

/**
* | output |
* | --- |
* | "day" |
*
* @param {Region_Unit_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_unit_day = /** @type {((inputs?: Region_Unit_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Unit_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_unit_day(inputs)
	return nl_region_unit_day(inputs)
});