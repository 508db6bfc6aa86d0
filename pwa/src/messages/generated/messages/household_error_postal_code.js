/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_Postal_CodeInputs */

const nl_household_error_postal_code = /** @type {(inputs: Household_Error_Postal_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf de postcode als 6828 PX.`)
};

const en_household_error_postal_code = /** @type {(inputs: Household_Error_Postal_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the postal code as 6828 PX.`)
};

/**
* | output |
* | --- |
* | "Write the postal code as 6828 PX." |
*
* @param {Household_Error_Postal_CodeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_postal_code = /** @type {((inputs?: Household_Error_Postal_CodeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_Postal_CodeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_postal_code(inputs)
	return nl_household_error_postal_code(inputs)
});