/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Field_OriginsInputs */

const nl_people_token_field_origins = /** @type {(inputs: People_Token_Field_OriginsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Websites die met dit token vragen`)
};

const en_people_token_field_origins = /** @type {(inputs: People_Token_Field_OriginsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Websites that ask with this token`)
};

/**
* | output |
* | --- |
* | "Websites that ask with this token" |
*
* @param {People_Token_Field_OriginsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_field_origins = /** @type {((inputs?: People_Token_Field_OriginsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Field_OriginsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_field_origins(inputs)
	return nl_people_token_field_origins(inputs)
});