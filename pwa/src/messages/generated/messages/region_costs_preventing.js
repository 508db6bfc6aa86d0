/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_PreventingInputs */

const nl_region_costs_preventing = /** @type {(inputs: Region_Costs_PreventingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat voorkomen kost`)
};

const en_region_costs_preventing = /** @type {(inputs: Region_Costs_PreventingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What preventing costs`)
};

/**
* | output |
* | --- |
* | "What preventing costs" |
*
* @param {Region_Costs_PreventingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_preventing = /** @type {((inputs?: Region_Costs_PreventingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_PreventingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_preventing(inputs)
	return nl_region_costs_preventing(inputs)
});