/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Of_ExampleInputs */

const nl_region_costs_of_example = /** @type {(inputs: Region_Costs_Of_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`voorbeeld`)
};

const en_region_costs_of_example = /** @type {(inputs: Region_Costs_Of_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`example`)
};

/**
* | output |
* | --- |
* | "example" |
*
* @param {Region_Costs_Of_ExampleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_of_example = /** @type {((inputs?: Region_Costs_Of_ExampleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Of_ExampleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_of_example(inputs)
	return nl_region_costs_of_example(inputs)
});