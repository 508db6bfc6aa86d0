/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_NameInputs */

const nl_region_costs_name = /** @type {(inputs: Region_Costs_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarvoor`)
};

const en_region_costs_name = /** @type {(inputs: Region_Costs_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What for`)
};

/**
* | output |
* | --- |
* | "What for" |
*
* @param {Region_Costs_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_name = /** @type {((inputs?: Region_Costs_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_name(inputs)
	return nl_region_costs_name(inputs)
});