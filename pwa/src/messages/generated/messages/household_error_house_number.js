/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_House_NumberInputs */

const nl_household_error_house_number = /** @type {(inputs: Household_Error_House_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul het huisnummer in, alleen cijfers.`)
};

const en_household_error_house_number = /** @type {(inputs: Household_Error_House_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in the house number, digits only.`)
};

/**
* | output |
* | --- |
* | "Fill in the house number, digits only." |
*
* @param {Household_Error_House_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_house_number = /** @type {((inputs?: Household_Error_House_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_House_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_house_number(inputs)
	return nl_household_error_house_number(inputs)
});