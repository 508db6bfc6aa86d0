/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Roles_DoInputs */

const nl_people_roles_do = /** @type {(inputs: People_Roles_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rollen opslaan`)
};

const en_people_roles_do = /** @type {(inputs: People_Roles_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save the roles`)
};

/**
* | output |
* | --- |
* | "Save the roles" |
*
* @param {People_Roles_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_roles_do = /** @type {((inputs?: People_Roles_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Roles_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_roles_do(inputs)
	return nl_people_roles_do(inputs)
});