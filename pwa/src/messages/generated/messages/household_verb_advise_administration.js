/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Advise_AdministrationInputs */

const nl_household_verb_advise_administration = /** @type {(inputs: Household_Verb_Advise_AdministrationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Advies: bewindvoering`)
};

const en_household_verb_advise_administration = /** @type {(inputs: Household_Verb_Advise_AdministrationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Advice: protective administration`)
};

/**
* | output |
* | --- |
* | "Advice: protective administration" |
*
* @param {Household_Verb_Advise_AdministrationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_advise_administration = /** @type {((inputs?: Household_Verb_Advise_AdministrationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Advise_AdministrationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_advise_administration(inputs)
	return nl_household_verb_advise_administration(inputs)
});