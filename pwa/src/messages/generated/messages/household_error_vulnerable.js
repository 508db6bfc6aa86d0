/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_VulnerableInputs */

const nl_household_error_vulnerable = /** @type {(inputs: Household_Error_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies waarom dit huishouden kwetsbaar is.`)
};

const en_household_error_vulnerable = /** @type {(inputs: Household_Error_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose why this household is vulnerable.`)
};

/**
* | output |
* | --- |
* | "Choose why this household is vulnerable." |
*
* @param {Household_Error_VulnerableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_vulnerable = /** @type {((inputs?: Household_Error_VulnerableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_VulnerableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_vulnerable(inputs)
	return nl_household_error_vulnerable(inputs)
});