/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_NameInputs */

const nl_household_error_name = /** @type {(inputs: Household_Error_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op hoe dit huishouden heet.`)
};

const en_household_error_name = /** @type {(inputs: Household_Error_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what this household is called.`)
};

/**
* | output |
* | --- |
* | "Write down what this household is called." |
*
* @param {Household_Error_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_name = /** @type {((inputs?: Household_Error_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_name(inputs)
	return nl_household_error_name(inputs)
});