/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ month: NonNullable<unknown> }} Household_Rent_SinceInputs */

const nl_household_rent_since = /** @type {(inputs: Household_Rent_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Achterstand sinds ${i?.month}`)
};

const en_household_rent_since = /** @type {(inputs: Household_Rent_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`In arrears since ${i?.month}`)
};

/**
* | output |
* | --- |
* | "In arrears since {month}" |
*
* @param {Household_Rent_SinceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_since = /** @type {((inputs: Household_Rent_SinceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_SinceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_since(inputs)
	return nl_household_rent_since(inputs)
});