/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Wrong_UnitInputs */

const nl_region_costs_wrong_unit = /** @type {(inputs: Region_Costs_Wrong_UnitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er staat niet per wat het bedrag is.`)
};

const en_region_costs_wrong_unit = /** @type {(inputs: Region_Costs_Wrong_UnitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It does not say per what the amount is.`)
};

/**
* | output |
* | --- |
* | "It does not say per what the amount is." |
*
* @param {Region_Costs_Wrong_UnitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_unit = /** @type {((inputs?: Region_Costs_Wrong_UnitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_UnitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_unit(inputs)
	return nl_region_costs_wrong_unit(inputs)
});