/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Field_ProgramInputs */

const nl_people_token_field_program = /** @type {(inputs: People_Token_Field_ProgramInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam van het programma`)
};

const en_people_token_field_program = /** @type {(inputs: People_Token_Field_ProgramInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of the program`)
};

/**
* | output |
* | --- |
* | "Name of the program" |
*
* @param {People_Token_Field_ProgramInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_field_program = /** @type {((inputs?: People_Token_Field_ProgramInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Field_ProgramInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_field_program(inputs)
	return nl_people_token_field_program(inputs)
});