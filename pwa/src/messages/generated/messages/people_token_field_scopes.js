/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Field_ScopesInputs */

const nl_people_token_field_scopes = /** @type {(inputs: People_Token_Field_ScopesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat mag het programma?`)
};

const en_people_token_field_scopes = /** @type {(inputs: People_Token_Field_ScopesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What may the program do?`)
};

/**
* | output |
* | --- |
* | "What may the program do?" |
*
* @param {People_Token_Field_ScopesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_field_scopes = /** @type {((inputs?: People_Token_Field_ScopesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Field_ScopesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_field_scopes(inputs)
	return nl_people_token_field_scopes(inputs)
});