/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Values_BackInputs */

const nl_region_values_back = /** @type {(inputs: Region_Values_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de waarden`)
};

const en_region_values_back = /** @type {(inputs: Region_Values_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the values`)
};

/**
* | output |
* | --- |
* | "Back to the values" |
*
* @param {Region_Values_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_values_back = /** @type {((inputs?: Region_Values_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Values_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_values_back(inputs)
	return nl_region_values_back(inputs)
});