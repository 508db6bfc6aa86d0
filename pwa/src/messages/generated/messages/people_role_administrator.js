/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_AdministratorInputs */

const nl_people_role_administrator = /** @type {(inputs: People_Role_AdministratorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beheerder`)
};

const en_people_role_administrator = /** @type {(inputs: People_Role_AdministratorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Administrator`)
};

/**
* | output |
* | --- |
* | "Administrator" |
*
* @param {People_Role_AdministratorInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_administrator = /** @type {((inputs?: People_Role_AdministratorInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_AdministratorInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_administrator(inputs)
	return nl_people_role_administrator(inputs)
});