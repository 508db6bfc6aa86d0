/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Field_Expires_HintInputs */

const nl_people_token_field_expires_hint = /** @type {(inputs: People_Token_Field_Expires_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Daarna werkt het token niet meer. Hoogstens een jaar vooruit.`)
};

const en_people_token_field_expires_hint = /** @type {(inputs: People_Token_Field_Expires_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`After it the token works no more. At most a year ahead.`)
};

/**
* | output |
* | --- |
* | "After it the token works no more. At most a year ahead." |
*
* @param {People_Token_Field_Expires_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_field_expires_hint = /** @type {((inputs?: People_Token_Field_Expires_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Field_Expires_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_field_expires_hint(inputs)
	return nl_people_token_field_expires_hint(inputs)
});