/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, reason: NonNullable<unknown> }} Region_Closed_HistoryInputs */

const nl_region_closed_history = /** @type {(inputs: Region_Closed_HistoryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} dagen: ${i?.reason}`)
};

const en_region_closed_history = /** @type {(inputs: Region_Closed_HistoryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} days: ${i?.reason}`)
};

/**
* | output |
* | --- |
* | "{count} days: {reason}" |
*
* @param {Region_Closed_HistoryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_closed_history = /** @type {((inputs: Region_Closed_HistoryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Closed_HistoryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_closed_history(inputs)
	return nl_region_closed_history(inputs)
});