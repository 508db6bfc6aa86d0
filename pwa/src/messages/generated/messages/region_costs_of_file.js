/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Of_FileInputs */

const nl_region_costs_of_file = /** @type {(inputs: Region_Costs_Of_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`uit uw bestand`)
};

const en_region_costs_of_file = /** @type {(inputs: Region_Costs_Of_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from your file`)
};

/**
* | output |
* | --- |
* | "from your file" |
*
* @param {Region_Costs_Of_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_of_file = /** @type {((inputs?: Region_Costs_Of_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Of_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_of_file(inputs)
	return nl_region_costs_of_file(inputs)
});