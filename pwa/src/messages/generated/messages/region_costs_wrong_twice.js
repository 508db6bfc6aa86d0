/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Wrong_TwiceInputs */

const nl_region_costs_wrong_twice = /** @type {(inputs: Region_Costs_Wrong_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze code staat er al in.`)
};

const en_region_costs_wrong_twice = /** @type {(inputs: Region_Costs_Wrong_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This code is in the file already.`)
};

/**
* | output |
* | --- |
* | "This code is in the file already." |
*
* @param {Region_Costs_Wrong_TwiceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_twice = /** @type {((inputs?: Region_Costs_Wrong_TwiceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_TwiceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_twice(inputs)
	return nl_region_costs_wrong_twice(inputs)
});