/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Wrong_KeyInputs */

const nl_region_costs_wrong_key = /** @type {(inputs: Region_Costs_Wrong_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De code heeft alleen kleine letters, cijfers en streepjes.`)
};

const en_region_costs_wrong_key = /** @type {(inputs: Region_Costs_Wrong_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The code has only small letters, digits and dashes.`)
};

/**
* | output |
* | --- |
* | "The code has only small letters, digits and dashes." |
*
* @param {Region_Costs_Wrong_KeyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_key = /** @type {((inputs?: Region_Costs_Wrong_KeyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_KeyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_key(inputs)
	return nl_region_costs_wrong_key(inputs)
});