/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_UnitInputs */

const nl_region_costs_unit = /** @type {(inputs: Region_Costs_UnitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per`)
};

const en_region_costs_unit = /** @type {(inputs: Region_Costs_UnitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per`)
};

/**
* | output |
* | --- |
* | "Per" |
*
* @param {Region_Costs_UnitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_unit = /** @type {((inputs?: Region_Costs_UnitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_UnitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_unit(inputs)
	return nl_region_costs_unit(inputs)
});