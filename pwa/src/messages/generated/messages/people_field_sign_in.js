/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Field_Sign_InInputs */

const nl_people_field_sign_in = /** @type {(inputs: People_Field_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanmeldnaam`)
};

const en_people_field_sign_in = /** @type {(inputs: People_Field_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign-in name`)
};

/**
* | output |
* | --- |
* | "Sign-in name" |
*
* @param {People_Field_Sign_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_field_sign_in = /** @type {((inputs?: People_Field_Sign_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Field_Sign_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_field_sign_in(inputs)
	return nl_people_field_sign_in(inputs)
});