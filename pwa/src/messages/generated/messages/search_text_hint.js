/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Text_HintInputs */

const nl_search_text_hint = /** @type {(inputs: Search_Text_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam, straat, postcode, plaats of huurnummer`)
};

const en_search_text_hint = /** @type {(inputs: Search_Text_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name, street, postal code, city or tenancy number`)
};

/**
* | output |
* | --- |
* | "Name, street, postal code, city or tenancy number" |
*
* @param {Search_Text_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_text_hint = /** @type {((inputs?: Search_Text_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Text_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_text_hint(inputs)
	return nl_search_text_hint(inputs)
});