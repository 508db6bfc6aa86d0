/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Values_TitleInputs */

const nl_region_values_title = /** @type {(inputs: Region_Values_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarden van de regio`)
};

const en_region_values_title = /** @type {(inputs: Region_Values_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Values of the region`)
};

/**
* | output |
* | --- |
* | "Values of the region" |
*
* @param {Region_Values_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_values_title = /** @type {((inputs?: Region_Values_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Values_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_values_title(inputs)
	return nl_region_values_title(inputs)
});