/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Step_BeginInputs */

const nl_region_step_begin = /** @type {(inputs: Region_Step_BeginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regio inrichten`)
};

const en_region_step_begin = /** @type {(inputs: Region_Step_BeginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set up the region`)
};

/**
* | output |
* | --- |
* | "Set up the region" |
*
* @param {Region_Step_BeginInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_step_begin = /** @type {((inputs?: Region_Step_BeginInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Step_BeginInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_step_begin(inputs)
	return nl_region_step_begin(inputs)
});