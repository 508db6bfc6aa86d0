/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Composition_NoteInputs */

const nl_household_composition_note = /** @type {(inputs: Household_Composition_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toelichting`)
};

const en_household_composition_note = /** @type {(inputs: Household_Composition_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Explanation`)
};

/**
* | output |
* | --- |
* | "Explanation" |
*
* @param {Household_Composition_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_note = /** @type {((inputs?: Household_Composition_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_note(inputs)
	return nl_household_composition_note(inputs)
});