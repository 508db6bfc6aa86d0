/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resident_InterpreterInputs */

const nl_household_resident_interpreter = /** @type {(inputs: Household_Resident_InterpreterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tolk nodig`)
};

const en_household_resident_interpreter = /** @type {(inputs: Household_Resident_InterpreterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs an interpreter`)
};

/**
* | output |
* | --- |
* | "needs an interpreter" |
*
* @param {Household_Resident_InterpreterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_interpreter = /** @type {((inputs?: Household_Resident_InterpreterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_InterpreterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_interpreter(inputs)
	return nl_household_resident_interpreter(inputs)
});