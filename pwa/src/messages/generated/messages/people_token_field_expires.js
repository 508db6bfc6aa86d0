/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Field_ExpiresInputs */

const nl_people_token_field_expires = /** @type {(inputs: People_Token_Field_ExpiresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laatste dag`)
};

const en_people_token_field_expires = /** @type {(inputs: People_Token_Field_ExpiresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Last day`)
};

/**
* | output |
* | --- |
* | "Last day" |
*
* @param {People_Token_Field_ExpiresInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_field_expires = /** @type {((inputs?: People_Token_Field_ExpiresInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Field_ExpiresInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_field_expires(inputs)
	return nl_people_token_field_expires(inputs)
});