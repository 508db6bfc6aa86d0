/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Household_Search_NoneInputs */

const nl_household_search_none = /** @type {(inputs: Household_Search_NoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Geen huishouden gevonden met "${i?.text}". Controleer de spelling, of meld een nieuw huishouden aan.`)
};

const en_household_search_none = /** @type {(inputs: Household_Search_NoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No household found with "${i?.text}". Check the spelling, or register a new household.`)
};

/**
* | output |
* | --- |
* | "No household found with \"{text}\". Check the spelling, or register a new household." |
*
* @param {Household_Search_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_search_none = /** @type {((inputs: Household_Search_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Search_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_search_none(inputs)
	return nl_household_search_none(inputs)
});