/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_RoleInputs */

const nl_household_error_role = /** @type {(inputs: Household_Error_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wie deze bewoner is.`)
};

const en_household_error_role = /** @type {(inputs: Household_Error_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose who this resident is.`)
};

/**
* | output |
* | --- |
* | "Choose who this resident is." |
*
* @param {Household_Error_RoleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_role = /** @type {((inputs?: Household_Error_RoleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_RoleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_role(inputs)
	return nl_household_error_role(inputs)
});