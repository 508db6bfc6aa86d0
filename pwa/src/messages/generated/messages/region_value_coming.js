/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, value: NonNullable<unknown> }} Region_Value_ComingInputs */

const nl_region_value_coming = /** @type {(inputs: Region_Value_ComingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vanaf ${i?.day}: ${i?.value}`)
};

const en_region_value_coming = /** @type {(inputs: Region_Value_ComingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`From ${i?.day}: ${i?.value}`)
};

/**
* | output |
* | --- |
* | "From {day}: {value}" |
*
* @param {Region_Value_ComingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_value_coming = /** @type {((inputs: Region_Value_ComingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Value_ComingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_value_coming(inputs)
	return nl_region_value_coming(inputs)
});