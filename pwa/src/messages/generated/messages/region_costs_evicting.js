/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_EvictingInputs */

const nl_region_costs_evicting = /** @type {(inputs: Region_Costs_EvictingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat ontruimen kost`)
};

const en_region_costs_evicting = /** @type {(inputs: Region_Costs_EvictingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What evicting costs`)
};

/**
* | output |
* | --- |
* | "What evicting costs" |
*
* @param {Region_Costs_EvictingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_evicting = /** @type {((inputs?: Region_Costs_EvictingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_EvictingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_evicting(inputs)
	return nl_region_costs_evicting(inputs)
});