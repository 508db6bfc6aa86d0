/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Import_TitleInputs */

const nl_region_costs_import_title = /** @type {(inputs: Region_Costs_Import_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuwe bedragen inlezen`)
};

const en_region_costs_import_title = /** @type {(inputs: Region_Costs_Import_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bring in new amounts`)
};

/**
* | output |
* | --- |
* | "Bring in new amounts" |
*
* @param {Region_Costs_Import_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_import_title = /** @type {((inputs?: Region_Costs_Import_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Import_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_import_title(inputs)
	return nl_region_costs_import_title(inputs)
});