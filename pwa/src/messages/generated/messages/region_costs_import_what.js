/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Import_WhatInputs */

const nl_region_costs_import_what = /** @type {(inputs: Region_Costs_Import_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sla de tabel op, wijzig hem in een rekenblad en kies hier het bestand. Eerst ziet u wat er verandert.`)
};

const en_region_costs_import_what = /** @type {(inputs: Region_Costs_Import_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save the table, change it in a spreadsheet and choose the file here. First you see what changes.`)
};

/**
* | output |
* | --- |
* | "Save the table, change it in a spreadsheet and choose the file here. First you see what changes." |
*
* @param {Region_Costs_Import_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_import_what = /** @type {((inputs?: Region_Costs_Import_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Import_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_import_what(inputs)
	return nl_region_costs_import_what(inputs)
});