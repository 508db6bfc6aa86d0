/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Badge_AwaitsInputs */

const nl_search_badge_awaits = /** @type {(inputs: Search_Badge_AwaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wacht op besluit`)
};

const en_search_badge_awaits = /** @type {(inputs: Search_Badge_AwaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Awaits decision`)
};

/**
* | output |
* | --- |
* | "Awaits decision" |
*
* @param {Search_Badge_AwaitsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_badge_awaits = /** @type {((inputs?: Search_Badge_AwaitsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Badge_AwaitsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_badge_awaits(inputs)
	return nl_search_badge_awaits(inputs)
});