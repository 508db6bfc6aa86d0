/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Search_LabelInputs */

const nl_household_search_label = /** @type {(inputs: Household_Search_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zoek op naam of adres`)
};

const en_household_search_label = /** @type {(inputs: Household_Search_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Search by name or address`)
};

/**
* | output |
* | --- |
* | "Search by name or address" |
*
* @param {Household_Search_LabelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_search_label = /** @type {((inputs?: Household_Search_LabelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Search_LabelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_search_label(inputs)
	return nl_household_search_label(inputs)
});