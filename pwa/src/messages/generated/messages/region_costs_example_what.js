/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Example_WhatInputs */

const nl_region_costs_example_what = /** @type {(inputs: Region_Costs_Example_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze bedragen zijn verzonnen. Lees de bedragen van uw regio in.`)
};

const en_region_costs_example_what = /** @type {(inputs: Region_Costs_Example_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These amounts are invented. Bring in those of your region.`)
};

/**
* | output |
* | --- |
* | "These amounts are invented. Bring in those of your region." |
*
* @param {Region_Costs_Example_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_example_what = /** @type {((inputs?: Region_Costs_Example_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Example_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_example_what(inputs)
	return nl_region_costs_example_what(inputs)
});