/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_ProfessionalInputs */

const nl_people_role_professional = /** @type {(inputs: People_Role_ProfessionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hulpverlener`)
};

const en_people_role_professional = /** @type {(inputs: People_Role_ProfessionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Professional`)
};

/**
* | output |
* | --- |
* | "Professional" |
*
* @param {People_Role_ProfessionalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_professional = /** @type {((inputs?: People_Role_ProfessionalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_ProfessionalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_professional(inputs)
	return nl_people_role_professional(inputs)
});