/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resident_MinorInputs */

const nl_household_resident_minor = /** @type {(inputs: Household_Resident_MinorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`jonger dan 18`)
};

const en_household_resident_minor = /** @type {(inputs: Household_Resident_MinorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`under 18`)
};

/**
* | output |
* | --- |
* | "under 18" |
*
* @param {Household_Resident_MinorInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_minor = /** @type {((inputs?: Household_Resident_MinorInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_MinorInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_minor(inputs)
	return nl_household_resident_minor(inputs)
});