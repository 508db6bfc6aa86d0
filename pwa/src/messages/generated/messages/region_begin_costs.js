/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_CostsInputs */

const nl_region_begin_costs = /** @type {(inputs: Region_Begin_CostsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot u een eigen kostentabel maakt, rekent de afweging met een voorbeeld.`)
};

const en_region_begin_costs = /** @type {(inputs: Region_Begin_CostsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until you make a cost table of your own, the weighing counts with an example.`)
};

/**
* | output |
* | --- |
* | "Until you make a cost table of your own, the weighing counts with an example." |
*
* @param {Region_Begin_CostsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_costs = /** @type {((inputs?: Region_Begin_CostsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_CostsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_costs(inputs)
	return nl_region_begin_costs(inputs)
});