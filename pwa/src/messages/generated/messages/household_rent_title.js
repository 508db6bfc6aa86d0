/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_TitleInputs */

const nl_household_rent_title = /** @type {(inputs: Household_Rent_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurachterstand`)
};

const en_household_rent_title = /** @type {(inputs: Household_Rent_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent arrears`)
};

/**
* | output |
* | --- |
* | "Rent arrears" |
*
* @param {Household_Rent_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_title = /** @type {((inputs?: Household_Rent_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_title(inputs)
	return nl_household_rent_title(inputs)
});