/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Fault_EmptyInputs */

const nl_region_costs_fault_empty = /** @type {(inputs: Region_Costs_Fault_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er staan geen bedragen in dit bestand.`)
};

const en_region_costs_fault_empty = /** @type {(inputs: Region_Costs_Fault_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no amounts in this file.`)
};

/**
* | output |
* | --- |
* | "There are no amounts in this file." |
*
* @param {Region_Costs_Fault_EmptyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_fault_empty = /** @type {((inputs?: Region_Costs_Fault_EmptyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Fault_EmptyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_fault_empty(inputs)
	return nl_region_costs_fault_empty(inputs)
});