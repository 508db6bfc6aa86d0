/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Wrong_DayInputs */

const nl_region_costs_wrong_day = /** @type {(inputs: Region_Costs_Wrong_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf van wanneer de bron is, zoals 31-1-2026.`)
};

const en_region_costs_wrong_day = /** @type {(inputs: Region_Costs_Wrong_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write of when the source is, such as 31-1-2026.`)
};

/**
* | output |
* | --- |
* | "Write of when the source is, such as 31-1-2026." |
*
* @param {Region_Costs_Wrong_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_day = /** @type {((inputs?: Region_Costs_Wrong_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_day(inputs)
	return nl_region_costs_wrong_day(inputs)
});