/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Search_HintInputs */

const nl_people_search_hint = /** @type {(inputs: People_Search_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam, aanmeldnaam of organisatie`)
};

const en_people_search_hint = /** @type {(inputs: People_Search_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name, sign-in name or organisation`)
};

/**
* | output |
* | --- |
* | "Name, sign-in name or organisation" |
*
* @param {People_Search_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_search_hint = /** @type {((inputs?: People_Search_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Search_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_search_hint(inputs)
	return nl_people_search_hint(inputs)
});