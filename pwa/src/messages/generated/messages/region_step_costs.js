/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Step_CostsInputs */

const nl_region_step_costs = /** @type {(inputs: Region_Step_CostsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Echte bedragen inlezen`)
};

const en_region_step_costs = /** @type {(inputs: Region_Step_CostsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bring in real amounts`)
};

/**
* | output |
* | --- |
* | "Bring in real amounts" |
*
* @param {Region_Step_CostsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_step_costs = /** @type {((inputs?: Region_Step_CostsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Step_CostsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_step_costs(inputs)
	return nl_region_step_costs(inputs)
});