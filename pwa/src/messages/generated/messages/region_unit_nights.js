/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Unit_NightsInputs */

const nl_region_unit_nights = /** @type {(inputs: Region_Unit_NightsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nachten`)
};

const en_region_unit_nights = /** @type {(inputs: Region_Unit_NightsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nights`)
};

/**
* | output |
* | --- |
* | "nights" |
*
* @param {Region_Unit_NightsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_unit_nights = /** @type {((inputs?: Region_Unit_NightsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Unit_NightsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_unit_nights(inputs)
	return nl_region_unit_nights(inputs)
});