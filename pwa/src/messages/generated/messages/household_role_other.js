/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Role_OtherInputs */

const nl_household_role_other = /** @type {(inputs: Household_Role_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iemand anders`)
};

const en_household_role_other = /** @type {(inputs: Household_Role_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody else`)
};

/**
* | output |
* | --- |
* | "Somebody else" |
*
* @param {Household_Role_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_role_other = /** @type {((inputs?: Household_Role_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Role_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_role_other(inputs)
	return nl_household_role_other(inputs)
});