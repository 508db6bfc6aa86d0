/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_Wrong_AmountInputs */

const nl_region_costs_wrong_amount = /** @type {(inputs: Region_Costs_Wrong_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf een bedrag als 75,50.`)
};

const en_region_costs_wrong_amount = /** @type {(inputs: Region_Costs_Wrong_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write an amount as 75,50.`)
};

/**
* | output |
* | --- |
* | "Write an amount as 75,50." |
*
* @param {Region_Costs_Wrong_AmountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_wrong_amount = /** @type {((inputs?: Region_Costs_Wrong_AmountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_Wrong_AmountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_wrong_amount(inputs)
	return nl_region_costs_wrong_amount(inputs)
});