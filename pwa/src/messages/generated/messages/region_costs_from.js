/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Region_Costs_FromInputs */

const nl_region_costs_from = /** @type {(inputs: Region_Costs_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Geldig vanaf ${i?.day}.`)
};

const en_region_costs_from = /** @type {(inputs: Region_Costs_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Valid from ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "Valid from {day}." |
*
* @param {Region_Costs_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_from = /** @type {((inputs: Region_Costs_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_from(inputs)
	return nl_region_costs_from(inputs)
});