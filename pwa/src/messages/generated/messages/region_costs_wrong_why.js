/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Wrong_WhyInputs */

const nl_region_costs_wrong_why = /** @type {(inputs: Region_Costs_Wrong_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat er niet klopt`)
};

const en_region_costs_wrong_why = /** @type {(inputs: Region_Costs_Wrong_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is wrong`)
};

/**
* | output |
* | --- |
* | "What is wrong" |
*
* @param {Region_Costs_Wrong_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_why = /** @type {((inputs?: Region_Costs_Wrong_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_why(inputs)
	return nl_region_costs_wrong_why(inputs)
});