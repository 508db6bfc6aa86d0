/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Fault_ColumnsInputs */

const nl_region_costs_fault_columns = /** @type {(inputs: Region_Costs_Fault_ColumnsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit bestand heeft niet de kolommen van de kostentabel. Sla de tabel op en begin daarmee.`)
};

const en_region_costs_fault_columns = /** @type {(inputs: Region_Costs_Fault_ColumnsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file does not have the columns of the cost table. Save the table and start from that.`)
};

/**
* | output |
* | --- |
* | "This file does not have the columns of the cost table. Save the table and start from that." |
*
* @param {Region_Costs_Fault_ColumnsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_fault_columns = /** @type {((inputs?: Region_Costs_Fault_ColumnsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Fault_ColumnsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_fault_columns(inputs)
	return nl_region_costs_fault_columns(inputs)
});