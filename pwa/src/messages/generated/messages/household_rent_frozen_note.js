/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_Frozen_NoteInputs */

const nl_household_rent_frozen_note = /** @type {(inputs: Household_Rent_Frozen_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bevroren`)
};

const en_household_rent_frozen_note = /** @type {(inputs: Household_Rent_Frozen_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`frozen`)
};

/**
* | output |
* | --- |
* | "frozen" |
*
* @param {Household_Rent_Frozen_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_frozen_note = /** @type {((inputs?: Household_Rent_Frozen_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_Frozen_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_frozen_note(inputs)
	return nl_household_rent_frozen_note(inputs)
});