/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_AmountInputs */

const nl_region_costs_amount = /** @type {(inputs: Region_Costs_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bedrag`)
};

const en_region_costs_amount = /** @type {(inputs: Region_Costs_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Amount`)
};

/**
* | output |
* | --- |
* | "Amount" |
*
* @param {Region_Costs_AmountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_amount = /** @type {((inputs?: Region_Costs_AmountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_AmountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_amount(inputs)
	return nl_region_costs_amount(inputs)
});