/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Warning_First_AboveInputs */

const nl_household_warning_first_above = /** @type {(inputs: Household_Warning_First_AboveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lees eerst de waarschuwing boven aan het dossier`)
};

const en_household_warning_first_above = /** @type {(inputs: Household_Warning_First_AboveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read the warning at the top of the file first`)
};

/**
* | output |
* | --- |
* | "Read the warning at the top of the file first" |
*
* @param {Household_Warning_First_AboveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_warning_first_above = /** @type {((inputs?: Household_Warning_First_AboveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Warning_First_AboveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_warning_first_above(inputs)
	return nl_household_warning_first_above(inputs)
});