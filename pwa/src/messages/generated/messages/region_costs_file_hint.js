/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_File_HintInputs */

const nl_region_costs_file_hint = /** @type {(inputs: Region_Costs_File_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een CSV-bestand met dezelfde kolommen als de tabel die u opslaat.`)
};

const en_region_costs_file_hint = /** @type {(inputs: Region_Costs_File_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A CSV file with the same columns as the table you save.`)
};

/**
* | output |
* | --- |
* | "A CSV file with the same columns as the table you save." |
*
* @param {Region_Costs_File_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_file_hint = /** @type {((inputs?: Region_Costs_File_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_File_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_file_hint(inputs)
	return nl_region_costs_file_hint(inputs)
});