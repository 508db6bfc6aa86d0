/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Contact_Name_HintInputs */

const nl_household_contact_name_hint = /** @type {(inputs: Household_Contact_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zo heet het dossier in lijsten, meestal de achternaam van de huurder.`)
};

const en_household_contact_name_hint = /** @type {(inputs: Household_Contact_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is what the file is called in lists, mostly the tenant's surname.`)
};

/**
* | output |
* | --- |
* | "This is what the file is called in lists, mostly the tenant's surname." |
*
* @param {Household_Contact_Name_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_name_hint = /** @type {((inputs?: Household_Contact_Name_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_Name_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_name_hint(inputs)
	return nl_household_contact_name_hint(inputs)
});