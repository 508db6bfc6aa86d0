/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Fulfil_DutyInputs */

const nl_household_verb_fulfil_duty = /** @type {(inputs: Household_Verb_Fulfil_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plicht van de verhuurder`)
};

const en_household_verb_fulfil_duty = /** @type {(inputs: Household_Verb_Fulfil_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Duty of the landlord`)
};

/**
* | output |
* | --- |
* | "Duty of the landlord" |
*
* @param {Household_Verb_Fulfil_DutyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_fulfil_duty = /** @type {((inputs?: Household_Verb_Fulfil_DutyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Fulfil_DutyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_fulfil_duty(inputs)
	return nl_household_verb_fulfil_duty(inputs)
});