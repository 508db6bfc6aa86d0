/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_End_GoneInputs */

const nl_household_rent_end_gone = /** @type {(inputs: Household_Rent_End_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit huurcontract staat niet in het dossier.`)
};

const en_household_rent_end_gone = /** @type {(inputs: Household_Rent_End_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This tenancy is not in the file.`)
};

/**
* | output |
* | --- |
* | "This tenancy is not in the file." |
*
* @param {Household_Rent_End_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_end_gone = /** @type {((inputs?: Household_Rent_End_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_End_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_end_gone(inputs)
	return nl_household_rent_end_gone(inputs)
});