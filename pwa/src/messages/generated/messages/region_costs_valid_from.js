/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Valid_FromInputs */

const nl_region_costs_valid_from = /** @type {(inputs: Region_Costs_Valid_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze bedragen gelden vanaf`)
};

const en_region_costs_valid_from = /** @type {(inputs: Region_Costs_Valid_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These amounts hold from`)
};

/**
* | output |
* | --- |
* | "These amounts hold from" |
*
* @param {Region_Costs_Valid_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_valid_from = /** @type {((inputs?: Region_Costs_Valid_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Valid_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_valid_from(inputs)
	return nl_region_costs_valid_from(inputs)
});