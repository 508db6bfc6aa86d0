/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Column_HouseholdInputs */

const nl_search_column_household = /** @type {(inputs: Search_Column_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huishouden`)
};

const en_search_column_household = /** @type {(inputs: Search_Column_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Household`)
};

/**
* | output |
* | --- |
* | "Household" |
*
* @param {Search_Column_HouseholdInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_column_household = /** @type {((inputs?: Search_Column_HouseholdInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Column_HouseholdInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_column_household(inputs)
	return nl_search_column_household(inputs)
});