/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Region_Costs_Wrong_TitleInputs */

const nl_region_costs_wrong_title = /** @type {(inputs: Region_Costs_Wrong_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Regels die niet kloppen: ${i?.count}`)
};

const en_region_costs_wrong_title = /** @type {(inputs: Region_Costs_Wrong_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lines that are wrong: ${i?.count}`)
};

/**
* | output |
* | --- |
* | "Lines that are wrong: {count}" |
*
* @param {Region_Costs_Wrong_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_title = /** @type {((inputs: Region_Costs_Wrong_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_title(inputs)
	return nl_region_costs_wrong_title(inputs)
});