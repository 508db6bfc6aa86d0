/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ added: NonNullable<unknown>, changed: NonNullable<unknown>, gone: NonNullable<unknown> }} Region_Costs_Preview_CountsInputs */

const nl_region_costs_preview_counts = /** @type {(inputs: Region_Costs_Preview_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nieuw: ${i?.added}. Gewijzigd: ${i?.changed}. Vervallen: ${i?.gone}.`)
};

const en_region_costs_preview_counts = /** @type {(inputs: Region_Costs_Preview_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`New: ${i?.added}. Changed: ${i?.changed}. Left out: ${i?.gone}.`)
};

/**
* | output |
* | --- |
* | "New: {added}. Changed: {changed}. Left out: {gone}." |
*
* @param {Region_Costs_Preview_CountsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_preview_counts = /** @type {((inputs: Region_Costs_Preview_CountsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Preview_CountsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_preview_counts(inputs)
	return nl_region_costs_preview_counts(inputs)
});