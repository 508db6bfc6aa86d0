/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_StreetInputs */

const nl_household_error_street = /** @type {(inputs: Household_Error_StreetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul de straat in.`)
};

const en_household_error_street = /** @type {(inputs: Household_Error_StreetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in the street.`)
};

/**
* | output |
* | --- |
* | "Fill in the street." |
*
* @param {Household_Error_StreetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_street = /** @type {((inputs?: Household_Error_StreetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_StreetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_street(inputs)
	return nl_household_error_street(inputs)
});