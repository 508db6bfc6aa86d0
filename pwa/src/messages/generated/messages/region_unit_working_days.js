/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Unit_Working_DaysInputs */

const nl_region_unit_working_days = /** @type {(inputs: Region_Unit_Working_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`werkdagen`)
};

const en_region_unit_working_days = /** @type {(inputs: Region_Unit_Working_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`working days`)
};

/**
* | output |
* | --- |
* | "working days" |
*
* @param {Region_Unit_Working_DaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_unit_working_days = /** @type {((inputs?: Region_Unit_Working_DaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Unit_Working_DaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_unit_working_days(inputs)
	return nl_region_unit_working_days(inputs)
});