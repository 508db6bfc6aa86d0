/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_PapInputs */

const nl_household_language_pap = /** @type {(inputs: Household_Language_PapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Papiaments`)
};

const en_household_language_pap = /** @type {(inputs: Household_Language_PapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Papiamentu`)
};

/**
* | output |
* | --- |
* | "Papiamentu" |
*
* @param {Household_Language_PapInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_pap = /** @type {((inputs?: Household_Language_PapInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_PapInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_pap(inputs)
	return nl_household_language_pap(inputs)
});