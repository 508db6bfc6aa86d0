/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Fault_WrongInputs */

const nl_region_costs_fault_wrong = /** @type {(inputs: Region_Costs_Fault_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verbeter eerst de regels die niet kloppen, en kies het bestand opnieuw.`)
};

const en_region_costs_fault_wrong = /** @type {(inputs: Region_Costs_Fault_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mend the lines that are wrong first, and choose the file again.`)
};

/**
* | output |
* | --- |
* | "Mend the lines that are wrong first, and choose the file again." |
*
* @param {Region_Costs_Fault_WrongInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_fault_wrong = /** @type {((inputs?: Region_Costs_Fault_WrongInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Fault_WrongInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_fault_wrong(inputs)
	return nl_region_costs_fault_wrong(inputs)
});