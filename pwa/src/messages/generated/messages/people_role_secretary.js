/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_SecretaryInputs */

const nl_people_role_secretary = /** @type {(inputs: People_Role_SecretaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Secretaris`)
};

const en_people_role_secretary = /** @type {(inputs: People_Role_SecretaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Secretary`)
};

/**
* | output |
* | --- |
* | "Secretary" |
*
* @param {People_Role_SecretaryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_secretary = /** @type {((inputs?: People_Role_SecretaryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_SecretaryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_secretary(inputs)
	return nl_people_role_secretary(inputs)
});