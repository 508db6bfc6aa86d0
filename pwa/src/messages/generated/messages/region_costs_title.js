/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_TitleInputs */

const nl_region_costs_title = /** @type {(inputs: Region_Costs_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kostentabel`)
};

const en_region_costs_title = /** @type {(inputs: Region_Costs_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cost table`)
};

/**
* | output |
* | --- |
* | "Cost table" |
*
* @param {Region_Costs_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_title = /** @type {((inputs?: Region_Costs_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_title(inputs)
	return nl_region_costs_title(inputs)
});