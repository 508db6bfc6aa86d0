/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_PreviewInputs */

const nl_region_costs_preview = /** @type {(inputs: Region_Costs_PreviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat er in het bestand staat`)
};

const en_region_costs_preview = /** @type {(inputs: Region_Costs_PreviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the file holds`)
};

/**
* | output |
* | --- |
* | "What the file holds" |
*
* @param {Region_Costs_PreviewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_preview = /** @type {((inputs?: Region_Costs_PreviewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_PreviewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_preview(inputs)
	return nl_region_costs_preview(inputs)
});