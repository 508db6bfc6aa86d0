/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Warning_ReadInputs */

const nl_household_warning_read = /** @type {(inputs: Household_Warning_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gelezen: toon het adres`)
};

const en_household_warning_read = /** @type {(inputs: Household_Warning_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I have read it: show the address`)
};

/**
* | output |
* | --- |
* | "I have read it: show the address" |
*
* @param {Household_Warning_ReadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_warning_read = /** @type {((inputs?: Household_Warning_ReadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Warning_ReadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_warning_read(inputs)
	return nl_household_warning_read(inputs)
});