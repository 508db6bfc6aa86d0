/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Contact_EditInputs */

const nl_household_contact_edit = /** @type {(inputs: Household_Contact_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam, adres en contact wijzigen`)
};

const en_household_contact_edit = /** @type {(inputs: Household_Contact_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Edit name, address and contact`)
};

/**
* | output |
* | --- |
* | "Edit name, address and contact" |
*
* @param {Household_Contact_EditInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_edit = /** @type {((inputs?: Household_Contact_EditInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_EditInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_edit(inputs)
	return nl_household_contact_edit(inputs)
});