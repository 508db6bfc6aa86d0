/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Warning_First_HereInputs */

const nl_household_warning_first_here = /** @type {(inputs: Household_Warning_First_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lees eerst de waarschuwing in het dossier`)
};

const en_household_warning_first_here = /** @type {(inputs: Household_Warning_First_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read the warning in the file first`)
};

/**
* | output |
* | --- |
* | "Read the warning in the file first" |
*
* @param {Household_Warning_First_HereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_warning_first_here = /** @type {((inputs?: Household_Warning_First_HereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Warning_First_HereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_warning_first_here(inputs)
	return nl_household_warning_first_here(inputs)
});