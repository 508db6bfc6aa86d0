/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Field_RoleInputs */

const nl_household_field_role = /** @type {(inputs: Household_Field_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie is dit in het huishouden?`)
};

const en_household_field_role = /** @type {(inputs: Household_Field_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is this in the household?`)
};

/**
* | output |
* | --- |
* | "Who is this in the household?" |
*
* @param {Household_Field_RoleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_field_role = /** @type {((inputs?: Household_Field_RoleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Field_RoleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_field_role(inputs)
	return nl_household_field_role(inputs)
});