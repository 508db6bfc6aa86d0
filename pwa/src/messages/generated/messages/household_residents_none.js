/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Residents_NoneInputs */

const nl_household_residents_none = /** @type {(inputs: Household_Residents_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er staan nog geen bewoners in het dossier. Voeg iedereen toe die hier woont, ook kinderen die er een deel van de week zijn.`)
};

const en_household_residents_none = /** @type {(inputs: Household_Residents_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no residents in the file yet. Add everybody who lives here, also children who are here part of the week.`)
};

/**
* | output |
* | --- |
* | "There are no residents in the file yet. Add everybody who lives here, also children who are here part of the week." |
*
* @param {Household_Residents_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_residents_none = /** @type {((inputs?: Household_Residents_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Residents_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_residents_none(inputs)
	return nl_household_residents_none(inputs)
});