/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_Rent_OfficerInputs */

const nl_people_role_rent_officer = /** @type {(inputs: People_Role_Rent_OfficerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Medewerker verhuurder`)
};

const en_people_role_rent_officer = /** @type {(inputs: People_Role_Rent_OfficerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent officer`)
};

/**
* | output |
* | --- |
* | "Rent officer" |
*
* @param {People_Role_Rent_OfficerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_rent_officer = /** @type {((inputs?: People_Role_Rent_OfficerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_Rent_OfficerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_rent_officer(inputs)
	return nl_people_role_rent_officer(inputs)
});