/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Vulnerable_Unsafe_At_HomeInputs */

const nl_household_vulnerable_unsafe_at_home = /** @type {(inputs: Household_Vulnerable_Unsafe_At_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onveilig thuis`)
};

const en_household_vulnerable_unsafe_at_home = /** @type {(inputs: Household_Vulnerable_Unsafe_At_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unsafe at home`)
};

/**
* | output |
* | --- |
* | "Unsafe at home" |
*
* @param {Household_Vulnerable_Unsafe_At_HomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_vulnerable_unsafe_at_home = /** @type {((inputs?: Household_Vulnerable_Unsafe_At_HomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Vulnerable_Unsafe_At_HomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_vulnerable_unsafe_at_home(inputs)
	return nl_household_vulnerable_unsafe_at_home(inputs)
});