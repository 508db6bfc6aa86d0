/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Why_Birth_Date_UnknownInputs */

const nl_household_why_birth_date_unknown = /** @type {(inputs: Household_Why_Birth_Date_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`geboortedatum onbekend`)
};

const en_household_why_birth_date_unknown = /** @type {(inputs: Household_Why_Birth_Date_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birth date unknown`)
};

/**
* | output |
* | --- |
* | "birth date unknown" |
*
* @param {Household_Why_Birth_Date_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_why_birth_date_unknown = /** @type {((inputs?: Household_Why_Birth_Date_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Why_Birth_Date_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_why_birth_date_unknown(inputs)
	return nl_household_why_birth_date_unknown(inputs)
});