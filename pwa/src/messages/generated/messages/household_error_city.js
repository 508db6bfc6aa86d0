/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_CityInputs */

const nl_household_error_city = /** @type {(inputs: Household_Error_CityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul de plaats in.`)
};

const en_household_error_city = /** @type {(inputs: Household_Error_CityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in the city.`)
};

/**
* | output |
* | --- |
* | "Fill in the city." |
*
* @param {Household_Error_CityInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_city = /** @type {((inputs?: Household_Error_CityInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_CityInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_city(inputs)
	return nl_household_error_city(inputs)
});