/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown> }} Region_Value_DefaultInputs */

const nl_region_value_default = /** @type {(inputs: Region_Value_DefaultInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`de praktijk noemt ${i?.value}`)
};

const en_region_value_default = /** @type {(inputs: Region_Value_DefaultInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`practice names ${i?.value}`)
};

/**
* | output |
* | --- |
* | "practice names {value}" |
*
* @param {Region_Value_DefaultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_value_default = /** @type {((inputs: Region_Value_DefaultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Value_DefaultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_value_default(inputs)
	return nl_region_value_default(inputs)
});