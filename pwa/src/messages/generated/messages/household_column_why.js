/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Column_WhyInputs */

const nl_household_column_why = /** @type {(inputs: Household_Column_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom nu`)
};

const en_household_column_why = /** @type {(inputs: Household_Column_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why now`)
};

/**
* | output |
* | --- |
* | "Why now" |
*
* @param {Household_Column_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_column_why = /** @type {((inputs?: Household_Column_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Column_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_column_why(inputs)
	return nl_household_column_why(inputs)
});