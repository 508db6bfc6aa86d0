/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Any_TimeInputs */

const nl_household_any_time = /** @type {(inputs: Household_Any_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hele dag`)
};

const en_household_any_time = /** @type {(inputs: Household_Any_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Any time`)
};

/**
* | output |
* | --- |
* | "Any time" |
*
* @param {Household_Any_TimeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_any_time = /** @type {((inputs?: Household_Any_TimeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Any_TimeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_any_time(inputs)
	return nl_household_any_time(inputs)
});