/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_BusyInputs */

const nl_search_busy = /** @type {(inputs: Search_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezig met zoeken`)
};

const en_search_busy = /** @type {(inputs: Search_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Searching`)
};

/**
* | output |
* | --- |
* | "Searching" |
*
* @param {Search_BusyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_busy = /** @type {((inputs?: Search_BusyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_BusyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_busy(inputs)
	return nl_search_busy(inputs)
});