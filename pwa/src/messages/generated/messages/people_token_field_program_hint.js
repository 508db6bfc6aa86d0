/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Field_Program_HintInputs */

const nl_people_token_field_program_hint = /** @type {(inputs: People_Token_Field_Program_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld Huuradministratie. Een tweede token met dezelfde naam helpt bij het wisselen: er werken er hoogstens twee tegelijk.`)
};

const en_people_token_field_program_hint = /** @type {(inputs: People_Token_Field_Program_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example Rent accounting. A second token of the same name helps to change over: at most two work at a time.`)
};

/**
* | output |
* | --- |
* | "For example Rent accounting. A second token of the same name helps to change over: at most two work at a time." |
*
* @param {People_Token_Field_Program_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_field_program_hint = /** @type {((inputs?: People_Token_Field_Program_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Field_Program_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_field_program_hint(inputs)
	return nl_people_token_field_program_hint(inputs)
});