/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Fault_ProgramInputs */

const nl_people_token_fault_program = /** @type {(inputs: People_Token_Fault_ProgramInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op hoe het programma heet.`)
};

const en_people_token_fault_program = /** @type {(inputs: People_Token_Fault_ProgramInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the program is called.`)
};

/**
* | output |
* | --- |
* | "Write down what the program is called." |
*
* @param {People_Token_Fault_ProgramInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_fault_program = /** @type {((inputs?: People_Token_Fault_ProgramInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Fault_ProgramInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_fault_program(inputs)
	return nl_people_token_fault_program(inputs)
});