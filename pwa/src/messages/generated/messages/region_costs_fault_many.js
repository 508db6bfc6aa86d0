/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ most: NonNullable<unknown> }} Region_Costs_Fault_ManyInputs */

const nl_region_costs_fault_many = /** @type {(inputs: Region_Costs_Fault_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Een kostentabel heeft hoogstens ${i?.most} regels.`)
};

const en_region_costs_fault_many = /** @type {(inputs: Region_Costs_Fault_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A cost table has at most ${i?.most} lines.`)
};

/**
* | output |
* | --- |
* | "A cost table has at most {most} lines." |
*
* @param {Region_Costs_Fault_ManyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_fault_many = /** @type {((inputs: Region_Costs_Fault_ManyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Fault_ManyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_fault_many(inputs)
	return nl_region_costs_fault_many(inputs)
});