/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Field_RoleInputs */

const nl_people_token_field_role = /** @type {(inputs: People_Token_Field_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rol van het programma`)
};

const en_people_token_field_role = /** @type {(inputs: People_Token_Field_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Role of the program`)
};

/**
* | output |
* | --- |
* | "Role of the program" |
*
* @param {People_Token_Field_RoleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_field_role = /** @type {((inputs?: People_Token_Field_RoleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Field_RoleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_field_role(inputs)
	return nl_people_token_field_role(inputs)
});