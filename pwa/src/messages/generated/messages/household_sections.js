/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_SectionsInputs */

const nl_household_sections = /** @type {(inputs: Household_SectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onderdelen van het dossier`)
};

const en_household_sections = /** @type {(inputs: Household_SectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parts of the file`)
};

/**
* | output |
* | --- |
* | "Parts of the file" |
*
* @param {Household_SectionsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_sections = /** @type {((inputs?: Household_SectionsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_SectionsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_sections(inputs)
	return nl_household_sections(inputs)
});