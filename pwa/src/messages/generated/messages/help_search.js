/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_SearchInputs */

const nl_help_search = /** @type {(inputs: Help_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zoek in de hulp`)
};

const en_help_search = /** @type {(inputs: Help_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Search in the help`)
};

/**
* | output |
* | --- |
* | "Search in the help" |
*
* @param {Help_SearchInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_search = /** @type {((inputs?: Help_SearchInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_SearchInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_search(inputs)
	return nl_help_search(inputs)
});