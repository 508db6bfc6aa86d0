/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_Referral_NoteInputs */

const nl_household_rent_referral_note = /** @type {(inputs: Household_Rent_Referral_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`melding`)
};

const en_household_rent_referral_note = /** @type {(inputs: Household_Rent_Referral_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`referral`)
};

/**
* | output |
* | --- |
* | "referral" |
*
* @param {Household_Rent_Referral_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_referral_note = /** @type {((inputs?: Household_Rent_Referral_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_Referral_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_referral_note(inputs)
	return nl_household_rent_referral_note(inputs)
});