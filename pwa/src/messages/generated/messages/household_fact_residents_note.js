/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Household_Fact_Residents_NoteInputs */

const nl_household_fact_residents_note = /** @type {(inputs: Household_Fact_Residents_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} jonger dan 18`)
};

const en_household_fact_residents_note = /** @type {(inputs: Household_Fact_Residents_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} under 18`)
};

/**
* | output |
* | --- |
* | "{count} under 18" |
*
* @param {Household_Fact_Residents_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_residents_note = /** @type {((inputs: Household_Fact_Residents_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Residents_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_residents_note(inputs)
	return nl_household_fact_residents_note(inputs)
});