/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_CallInputs */

const nl_household_call = /** @type {(inputs: Household_CallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bellen`)
};

const en_household_call = /** @type {(inputs: Household_CallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Call`)
};

/**
* | output |
* | --- |
* | "Call" |
*
* @param {Household_CallInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_call = /** @type {((inputs?: Household_CallInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_CallInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_call(inputs)
	return nl_household_call(inputs)
});