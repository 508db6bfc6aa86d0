/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_InterpreterInputs */

const nl_conflict_field_interpreter = /** @type {(inputs: Conflict_Field_InterpreterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tolk nodig`)
};

const en_conflict_field_interpreter = /** @type {(inputs: Conflict_Field_InterpreterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Interpreter needed`)
};

/**
* | output |
* | --- |
* | "Interpreter needed" |
*
* @param {Conflict_Field_InterpreterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_interpreter = /** @type {((inputs?: Conflict_Field_InterpreterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_InterpreterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_interpreter(inputs)
	return nl_conflict_field_interpreter(inputs)
});