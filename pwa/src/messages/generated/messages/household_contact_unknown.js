/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Contact_UnknownInputs */

const nl_household_contact_unknown = /** @type {(inputs: Household_Contact_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`niet bekend`)
};

const en_household_contact_unknown = /** @type {(inputs: Household_Contact_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not known`)
};

/**
* | output |
* | --- |
* | "not known" |
*
* @param {Household_Contact_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_unknown = /** @type {((inputs?: Household_Contact_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_unknown(inputs)
	return nl_household_contact_unknown(inputs)
});