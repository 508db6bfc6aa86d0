/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_InterpreterInputs */

const nl_household_interpreter = /** @type {(inputs: Household_InterpreterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`met tolk`)
};

const en_household_interpreter = /** @type {(inputs: Household_InterpreterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`with interpreter`)
};

/**
* | output |
* | --- |
* | "with interpreter" |
*
* @param {Household_InterpreterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_interpreter = /** @type {((inputs?: Household_InterpreterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_InterpreterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_interpreter(inputs)
	return nl_household_interpreter(inputs)
});