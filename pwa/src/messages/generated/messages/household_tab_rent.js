/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Tab_RentInputs */

const nl_household_tab_rent = /** @type {(inputs: Household_Tab_RentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huur`)
};

const en_household_tab_rent = /** @type {(inputs: Household_Tab_RentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent`)
};

/**
* | output |
* | --- |
* | "Rent" |
*
* @param {Household_Tab_RentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_tab_rent = /** @type {((inputs?: Household_Tab_RentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Tab_RentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_tab_rent(inputs)
	return nl_household_tab_rent(inputs)
});