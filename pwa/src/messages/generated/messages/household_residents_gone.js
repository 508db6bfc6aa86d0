/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Residents_GoneInputs */

const nl_household_residents_gone = /** @type {(inputs: Household_Residents_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Woont hier niet meer`)
};

const en_household_residents_gone = /** @type {(inputs: Household_Residents_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No longer lives here`)
};

/**
* | output |
* | --- |
* | "No longer lives here" |
*
* @param {Household_Residents_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_residents_gone = /** @type {((inputs?: Household_Residents_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Residents_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_residents_gone(inputs)
	return nl_household_residents_gone(inputs)
});