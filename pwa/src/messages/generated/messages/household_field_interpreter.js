/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Field_InterpreterInputs */

const nl_household_field_interpreter = /** @type {(inputs: Household_Field_InterpreterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is er een tolk nodig?`)
};

const en_household_field_interpreter = /** @type {(inputs: Household_Field_InterpreterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is an interpreter needed?`)
};

/**
* | output |
* | --- |
* | "Is an interpreter needed?" |
*
* @param {Household_Field_InterpreterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_field_interpreter = /** @type {((inputs?: Household_Field_InterpreterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Field_InterpreterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_field_interpreter(inputs)
	return nl_household_field_interpreter(inputs)
});