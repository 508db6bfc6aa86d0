/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_RegisterInputs */

const nl_household_register = /** @type {(inputs: Household_RegisterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuw huishouden`)
};

const en_household_register = /** @type {(inputs: Household_RegisterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New household`)
};

/**
* | output |
* | --- |
* | "New household" |
*
* @param {Household_RegisterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_register = /** @type {((inputs?: Household_RegisterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_RegisterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_register(inputs)
	return nl_household_register(inputs)
});