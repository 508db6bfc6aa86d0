/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Unit_NightInputs */

const nl_region_unit_night = /** @type {(inputs: Region_Unit_NightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nacht`)
};

const en_region_unit_night = /** @type {(inputs: Region_Unit_NightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`night`)
};

/**
* | output |
* | --- |
* | "night" |
*
* @param {Region_Unit_NightInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_unit_night = /** @type {((inputs?: Region_Unit_NightInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Unit_NightInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_unit_night(inputs)
	return nl_region_unit_night(inputs)
});