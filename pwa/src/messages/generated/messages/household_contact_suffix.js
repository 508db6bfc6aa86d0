/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Contact_SuffixInputs */

const nl_household_contact_suffix = /** @type {(inputs: Household_Contact_SuffixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toevoeging`)
};

const en_household_contact_suffix = /** @type {(inputs: Household_Contact_SuffixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suffix`)
};

/**
* | output |
* | --- |
* | "Suffix" |
*
* @param {Household_Contact_SuffixInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_suffix = /** @type {((inputs?: Household_Contact_SuffixInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_SuffixInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_suffix(inputs)
	return nl_household_contact_suffix(inputs)
});