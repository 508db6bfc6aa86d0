/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Role_RelativeInputs */

const nl_household_role_relative = /** @type {(inputs: Household_Role_RelativeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ander familielid`)
};

const en_household_role_relative = /** @type {(inputs: Household_Role_RelativeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other relative`)
};

/**
* | output |
* | --- |
* | "Other relative" |
*
* @param {Household_Role_RelativeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_role_relative = /** @type {((inputs?: Household_Role_RelativeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Role_RelativeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_role_relative(inputs)
	return nl_household_role_relative(inputs)
});