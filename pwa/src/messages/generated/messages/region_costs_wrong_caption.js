/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Wrong_CaptionInputs */

const nl_region_costs_wrong_caption = /** @type {(inputs: Region_Costs_Wrong_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regels die niet kloppen`)
};

const en_region_costs_wrong_caption = /** @type {(inputs: Region_Costs_Wrong_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lines that are wrong`)
};

/**
* | output |
* | --- |
* | "Lines that are wrong" |
*
* @param {Region_Costs_Wrong_CaptionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_caption = /** @type {((inputs?: Region_Costs_Wrong_CaptionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_CaptionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_caption(inputs)
	return nl_region_costs_wrong_caption(inputs)
});