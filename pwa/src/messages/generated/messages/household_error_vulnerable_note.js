/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_Vulnerable_NoteInputs */

const nl_household_error_vulnerable_note = /** @type {(inputs: Household_Error_Vulnerable_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom, zonder diagnose.`)
};

const en_household_error_vulnerable_note = /** @type {(inputs: Household_Error_Vulnerable_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why, without a diagnosis.`)
};

/**
* | output |
* | --- |
* | "Write down why, without a diagnosis." |
*
* @param {Household_Error_Vulnerable_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_vulnerable_note = /** @type {((inputs?: Household_Error_Vulnerable_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_Vulnerable_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_vulnerable_note(inputs)
	return nl_household_error_vulnerable_note(inputs)
});