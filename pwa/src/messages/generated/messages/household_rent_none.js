/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_NoneInputs */

const nl_household_rent_none = /** @type {(inputs: Household_Rent_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder heeft nog geen huurstand gestuurd.`)
};

const en_household_rent_none = /** @type {(inputs: Household_Rent_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord has not sent a rent ledger yet.`)
};

/**
* | output |
* | --- |
* | "The landlord has not sent a rent ledger yet." |
*
* @param {Household_Rent_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_none = /** @type {((inputs?: Household_Rent_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_none(inputs)
	return nl_household_rent_none(inputs)
});