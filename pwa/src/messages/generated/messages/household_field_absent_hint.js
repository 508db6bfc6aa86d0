/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Field_Absent_HintInputs */

const nl_household_field_absent_hint = /** @type {(inputs: Household_Field_Absent_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ziekenhuis, detentie, vakantie of uithuisplaatsing. Wie terugkomt, blijft bewoner.`)
};

const en_household_field_absent_hint = /** @type {(inputs: Household_Field_Absent_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hospital, detention, holiday or out-of-home placement. Who comes back stays a resident.`)
};

/**
* | output |
* | --- |
* | "Hospital, detention, holiday or out-of-home placement. Who comes back stays a resident." |
*
* @param {Household_Field_Absent_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_field_absent_hint = /** @type {((inputs?: Household_Field_Absent_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Field_Absent_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_field_absent_hint(inputs)
	return nl_household_field_absent_hint(inputs)
});