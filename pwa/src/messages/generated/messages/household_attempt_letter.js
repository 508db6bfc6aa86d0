/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_LetterInputs */

const nl_household_attempt_letter = /** @type {(inputs: Household_Attempt_LetterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Brief`)
};

const en_household_attempt_letter = /** @type {(inputs: Household_Attempt_LetterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Letter`)
};

/**
* | output |
* | --- |
* | "Letter" |
*
* @param {Household_Attempt_LetterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_letter = /** @type {((inputs?: Household_Attempt_LetterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_LetterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_letter(inputs)
	return nl_household_attempt_letter(inputs)
});