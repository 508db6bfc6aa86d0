/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Unit_MonthsInputs */

const nl_region_unit_months = /** @type {(inputs: Region_Unit_MonthsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`maanden`)
};

const en_region_unit_months = /** @type {(inputs: Region_Unit_MonthsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`months`)
};

/**
* | output |
* | --- |
* | "months" |
*
* @param {Region_Unit_MonthsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_unit_months = /** @type {((inputs?: Region_Unit_MonthsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Unit_MonthsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_unit_months(inputs)
	return nl_region_unit_months(inputs)
});