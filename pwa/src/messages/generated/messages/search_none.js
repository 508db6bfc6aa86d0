/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_NoneInputs */

const nl_search_none = /** @type {(inputs: Search_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geen dossier gevonden. Controleer de spelling, of kies minder filters.`)
};

const en_search_none = /** @type {(inputs: Search_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No file found. Check the spelling, or choose fewer filters.`)
};

/**
* | output |
* | --- |
* | "No file found. Check the spelling, or choose fewer filters." |
*
* @param {Search_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_none = /** @type {((inputs?: Search_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_none(inputs)
	return nl_search_none(inputs)
});