/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_AuditorInputs */

const nl_people_role_auditor = /** @type {(inputs: People_Role_AuditorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Controleur van het logboek`)
};

const en_people_role_auditor = /** @type {(inputs: People_Role_AuditorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Auditor of the log`)
};

/**
* | output |
* | --- |
* | "Auditor of the log" |
*
* @param {People_Role_AuditorInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_auditor = /** @type {((inputs?: People_Role_AuditorInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_AuditorInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_auditor(inputs)
	return nl_people_role_auditor(inputs)
});