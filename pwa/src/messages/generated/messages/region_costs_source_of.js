/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ source: NonNullable<unknown>, day: NonNullable<unknown> }} Region_Costs_Source_OfInputs */

const nl_region_costs_source_of = /** @type {(inputs: Region_Costs_Source_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source}, van ${i?.day}`)
};

const en_region_costs_source_of = /** @type {(inputs: Region_Costs_Source_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source}, of ${i?.day}`)
};

/**
* | output |
* | --- |
* | "{source}, of {day}" |
*
* @param {Region_Costs_Source_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_source_of = /** @type {((inputs: Region_Costs_Source_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Source_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_source_of(inputs)
	return nl_region_costs_source_of(inputs)
});