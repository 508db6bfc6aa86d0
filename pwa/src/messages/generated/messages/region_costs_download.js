/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_DownloadInputs */

const nl_region_costs_download = /** @type {(inputs: Region_Costs_DownloadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opslaan voor een rekenblad (CSV)`)
};

const en_region_costs_download = /** @type {(inputs: Region_Costs_DownloadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save for a spreadsheet (CSV)`)
};

/**
* | output |
* | --- |
* | "Save for a spreadsheet (CSV)" |
*
* @param {Region_Costs_DownloadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_download = /** @type {((inputs?: Region_Costs_DownloadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_DownloadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_download(inputs)
	return nl_region_costs_download(inputs)
});