/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_ExampleInputs */

const nl_region_costs_example = /** @type {(inputs: Region_Costs_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorbeeldbedragen`)
};

const en_region_costs_example = /** @type {(inputs: Region_Costs_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Example amounts`)
};

/**
* | output |
* | --- |
* | "Example amounts" |
*
* @param {Region_Costs_ExampleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_example = /** @type {((inputs?: Region_Costs_ExampleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_ExampleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_example(inputs)
	return nl_region_costs_example(inputs)
});