/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Wrong_NameInputs */

const nl_region_costs_wrong_name = /** @type {(inputs: Region_Costs_Wrong_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De omschrijving ontbreekt.`)
};

const en_region_costs_wrong_name = /** @type {(inputs: Region_Costs_Wrong_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The description is missing.`)
};

/**
* | output |
* | --- |
* | "The description is missing." |
*
* @param {Region_Costs_Wrong_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_name = /** @type {((inputs?: Region_Costs_Wrong_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_name(inputs)
	return nl_region_costs_wrong_name(inputs)
});