/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Region_Costs_HistoryInputs */

const nl_region_costs_history = /** @type {(inputs: Region_Costs_HistoryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Eerdere versies: ${i?.count}`)
};

const en_region_costs_history = /** @type {(inputs: Region_Costs_HistoryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Earlier versions: ${i?.count}`)
};

/**
* | output |
* | --- |
* | "Earlier versions: {count}" |
*
* @param {Region_Costs_HistoryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_history = /** @type {((inputs: Region_Costs_HistoryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_HistoryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_history(inputs)
	return nl_region_costs_history(inputs)
});