/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Field_Sign_In_HintInputs */

const nl_people_field_sign_in_hint = /** @type {(inputs: People_Field_Sign_In_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld het e-mailadres op het werk`)
};

const en_people_field_sign_in_hint = /** @type {(inputs: People_Field_Sign_In_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example the e-mail address at work`)
};

/**
* | output |
* | --- |
* | "For example the e-mail address at work" |
*
* @param {People_Field_Sign_In_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_field_sign_in_hint = /** @type {((inputs?: People_Field_Sign_In_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Field_Sign_In_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_field_sign_in_hint(inputs)
	return nl_people_field_sign_in_hint(inputs)
});