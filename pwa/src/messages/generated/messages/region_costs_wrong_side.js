/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Wrong_SideInputs */

const nl_region_costs_wrong_side = /** @type {(inputs: Region_Costs_Wrong_SideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De kant is ontruimen of voorkomen.`)
};

const en_region_costs_wrong_side = /** @type {(inputs: Region_Costs_Wrong_SideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The side is ontruimen or voorkomen.`)
};

/**
* | output |
* | --- |
* | "The side is ontruimen or voorkomen." |
*
* @param {Region_Costs_Wrong_SideInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_side = /** @type {((inputs?: Region_Costs_Wrong_SideInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_SideInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_side(inputs)
	return nl_region_costs_wrong_side(inputs)
});