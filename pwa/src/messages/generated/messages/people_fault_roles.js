/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Fault_RolesInputs */

const nl_people_fault_roles = /** @type {(inputs: People_Fault_RolesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies minstens één rol.`)
};

const en_people_fault_roles = /** @type {(inputs: People_Fault_RolesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose at least one role.`)
};

/**
* | output |
* | --- |
* | "Choose at least one role." |
*
* @param {People_Fault_RolesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_fault_roles = /** @type {((inputs?: People_Fault_RolesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Fault_RolesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_fault_roles(inputs)
	return nl_people_fault_roles(inputs)
});