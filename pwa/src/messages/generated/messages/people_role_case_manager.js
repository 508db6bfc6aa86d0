/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_Case_ManagerInputs */

const nl_people_role_case_manager = /** @type {(inputs: People_Role_Case_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Casemanager`)
};

const en_people_role_case_manager = /** @type {(inputs: People_Role_Case_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Case manager`)
};

/**
* | output |
* | --- |
* | "Case manager" |
*
* @param {People_Role_Case_ManagerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_case_manager = /** @type {((inputs?: People_Role_Case_ManagerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_Case_ManagerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_case_manager(inputs)
	return nl_people_role_case_manager(inputs)
});