/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Value_RangeInputs */

const nl_region_value_range = /** @type {(inputs: Region_Value_RangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mag zijn`)
};

const en_region_value_range = /** @type {(inputs: Region_Value_RangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`May be`)
};

/**
* | output |
* | --- |
* | "May be" |
*
* @param {Region_Value_RangeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_value_range = /** @type {((inputs?: Region_Value_RangeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Value_RangeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_value_range(inputs)
	return nl_region_value_range(inputs)
});