/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Region_Value_SinceInputs */

const nl_region_value_since = /** @type {(inputs: Region_Value_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`sinds ${i?.day}`)
};

const en_region_value_since = /** @type {(inputs: Region_Value_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`since ${i?.day}`)
};

/**
* | output |
* | --- |
* | "since {day}" |
*
* @param {Region_Value_SinceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_value_since = /** @type {((inputs: Region_Value_SinceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Value_SinceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_value_since(inputs)
	return nl_region_value_since(inputs)
});