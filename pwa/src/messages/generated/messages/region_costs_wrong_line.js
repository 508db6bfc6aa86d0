/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Wrong_LineInputs */

const nl_region_costs_wrong_line = /** @type {(inputs: Region_Costs_Wrong_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regel`)
};

const en_region_costs_wrong_line = /** @type {(inputs: Region_Costs_Wrong_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Line`)
};

/**
* | output |
* | --- |
* | "Line" |
*
* @param {Region_Costs_Wrong_LineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_line = /** @type {((inputs?: Region_Costs_Wrong_LineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_LineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_line(inputs)
	return nl_region_costs_wrong_line(inputs)
});