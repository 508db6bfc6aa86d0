/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_DueInputs */

const nl_household_rent_due = /** @type {(inputs: Household_Rent_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Te betalen`)
};

const en_household_rent_due = /** @type {(inputs: Household_Rent_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Due`)
};

/**
* | output |
* | --- |
* | "Due" |
*
* @param {Household_Rent_DueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_due = /** @type {((inputs?: Household_Rent_DueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_DueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_due(inputs)
	return nl_household_rent_due(inputs)
});