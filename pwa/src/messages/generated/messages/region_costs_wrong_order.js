/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Wrong_OrderInputs */

const nl_region_costs_wrong_order = /** @type {(inputs: Region_Costs_Wrong_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het hoogste bedrag is lager dan het laagste.`)
};

const en_region_costs_wrong_order = /** @type {(inputs: Region_Costs_Wrong_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The highest amount is lower than the lowest.`)
};

/**
* | output |
* | --- |
* | "The highest amount is lower than the lowest." |
*
* @param {Region_Costs_Wrong_OrderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_order = /** @type {((inputs?: Region_Costs_Wrong_OrderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_OrderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_order(inputs)
	return nl_region_costs_wrong_order(inputs)
});