/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Register_UnreferredInputs */

const nl_household_verb_register_unreferred = /** @type {(inputs: Household_Verb_Register_UnreferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aangezegd, niet gemeld`)
};

const en_household_verb_register_unreferred = /** @type {(inputs: Household_Verb_Register_UnreferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Announced, not referred`)
};

/**
* | output |
* | --- |
* | "Announced, not referred" |
*
* @param {Household_Verb_Register_UnreferredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_register_unreferred = /** @type {((inputs?: Household_Verb_Register_UnreferredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Register_UnreferredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_register_unreferred(inputs)
	return nl_household_verb_register_unreferred(inputs)
});