/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Region_HistoryInputs */

const nl_region_history = /** @type {(inputs: Region_HistoryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Geschiedenis: ${i?.count}`)
};

const en_region_history = /** @type {(inputs: Region_HistoryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`History: ${i?.count}`)
};

/**
* | output |
* | --- |
* | "History: {count}" |
*
* @param {Region_HistoryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_history = /** @type {((inputs: Region_HistoryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_HistoryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_history(inputs)
	return nl_region_history(inputs)
});