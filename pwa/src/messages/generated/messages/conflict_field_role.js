/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_RoleInputs */

const nl_conflict_field_role = /** @type {(inputs: Conflict_Field_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rol in het huishouden`)
};

const en_conflict_field_role = /** @type {(inputs: Conflict_Field_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Role in the household`)
};

/**
* | output |
* | --- |
* | "Role in the household" |
*
* @param {Conflict_Field_RoleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_role = /** @type {((inputs?: Conflict_Field_RoleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_RoleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_role(inputs)
	return nl_conflict_field_role(inputs)
});