/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Role_LodgerInputs */

const nl_household_role_lodger = /** @type {(inputs: Household_Role_LodgerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kostganger of onderhuurder`)
};

const en_household_role_lodger = /** @type {(inputs: Household_Role_LodgerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lodger or subtenant`)
};

/**
* | output |
* | --- |
* | "Lodger or subtenant" |
*
* @param {Household_Role_LodgerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_role_lodger = /** @type {((inputs?: Household_Role_LodgerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Role_LodgerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_role_lodger(inputs)
	return nl_household_role_lodger(inputs)
});