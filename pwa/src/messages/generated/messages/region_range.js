/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ minimum: NonNullable<unknown>, maximum: NonNullable<unknown> }} Region_RangeInputs */

const nl_region_range = /** @type {(inputs: Region_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.minimum} tot en met ${i?.maximum}`)
};

const en_region_range = /** @type {(inputs: Region_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.minimum} to ${i?.maximum}`)
};

/**
* | output |
* | --- |
* | "{minimum} to {maximum}" |
*
* @param {Region_RangeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_range = /** @type {((inputs: Region_RangeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_RangeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_range(inputs)
	return nl_region_range(inputs)
});