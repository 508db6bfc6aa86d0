/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Unit_MonthInputs */

const nl_region_unit_month = /** @type {(inputs: Region_Unit_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`maand`)
};

const en_region_unit_month = /** @type {(inputs: Region_Unit_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`month`)
};

/**
* | output |
* | --- |
* | "month" |
*
* @param {Region_Unit_MonthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_unit_month = /** @type {((inputs?: Region_Unit_MonthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Unit_MonthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_unit_month(inputs)
	return nl_region_unit_month(inputs)
});