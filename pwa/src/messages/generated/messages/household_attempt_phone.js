/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_PhoneInputs */

const nl_household_attempt_phone = /** @type {(inputs: Household_Attempt_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telefoon`)
};

const en_household_attempt_phone = /** @type {(inputs: Household_Attempt_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telephone`)
};

/**
* | output |
* | --- |
* | "Telephone" |
*
* @param {Household_Attempt_PhoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_phone = /** @type {((inputs?: Household_Attempt_PhoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_PhoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_phone(inputs)
	return nl_household_attempt_phone(inputs)
});