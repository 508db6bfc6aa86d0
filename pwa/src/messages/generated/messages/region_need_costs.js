/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_CostsInputs */

const nl_region_need_costs = /** @type {(inputs: Region_Need_CostsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De regio heeft nog geen eigen kostentabel.`)
};

const en_region_need_costs = /** @type {(inputs: Region_Need_CostsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The region has no cost table of its own yet.`)
};

/**
* | output |
* | --- |
* | "The region has no cost table of its own yet." |
*
* @param {Region_Need_CostsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_costs = /** @type {((inputs?: Region_Need_CostsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_CostsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_costs(inputs)
	return nl_region_need_costs(inputs)
});