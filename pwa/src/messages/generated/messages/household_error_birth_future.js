/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_Birth_FutureInputs */

const nl_household_error_birth_future = /** @type {(inputs: Household_Error_Birth_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De geboortedatum ligt in de toekomst.`)
};

const en_household_error_birth_future = /** @type {(inputs: Household_Error_Birth_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The birth date lies in the future.`)
};

/**
* | output |
* | --- |
* | "The birth date lies in the future." |
*
* @param {Household_Error_Birth_FutureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_birth_future = /** @type {((inputs?: Household_Error_Birth_FutureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_Birth_FutureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_birth_future(inputs)
	return nl_household_error_birth_future(inputs)
});