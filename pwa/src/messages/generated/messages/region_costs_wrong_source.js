/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Wrong_SourceInputs */

const nl_region_costs_wrong_source = /** @type {(inputs: Region_Costs_Wrong_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De bron ontbreekt.`)
};

const en_region_costs_wrong_source = /** @type {(inputs: Region_Costs_Wrong_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The source is missing.`)
};

/**
* | output |
* | --- |
* | "The source is missing." |
*
* @param {Region_Costs_Wrong_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_source = /** @type {((inputs?: Region_Costs_Wrong_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_source(inputs)
	return nl_region_costs_wrong_source(inputs)
});