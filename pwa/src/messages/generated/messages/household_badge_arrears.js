/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown> }} Household_Badge_ArrearsInputs */

const nl_household_badge_arrears = /** @type {(inputs: Household_Badge_ArrearsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Huurachterstand ${i?.amount}`)
};

const en_household_badge_arrears = /** @type {(inputs: Household_Badge_ArrearsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Rent arrears ${i?.amount}`)
};

/**
* | output |
* | --- |
* | "Rent arrears {amount}" |
*
* @param {Household_Badge_ArrearsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_arrears = /** @type {((inputs: Household_Badge_ArrearsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_ArrearsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_arrears(inputs)
	return nl_household_badge_arrears(inputs)
});