/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_BalanceInputs */

const nl_household_rent_balance = /** @type {(inputs: Household_Rent_BalanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stand`)
};

const en_household_rent_balance = /** @type {(inputs: Household_Rent_BalanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Balance`)
};

/**
* | output |
* | --- |
* | "Balance" |
*
* @param {Household_Rent_BalanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_balance = /** @type {((inputs?: Household_Rent_BalanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_BalanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_balance(inputs)
	return nl_household_rent_balance(inputs)
});