/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Unknown_PersonInputs */

const nl_household_unknown_person = /** @type {(inputs: Household_Unknown_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`onbekend`)
};

const en_household_unknown_person = /** @type {(inputs: Household_Unknown_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`unknown`)
};

/**
* | output |
* | --- |
* | "unknown" |
*
* @param {Household_Unknown_PersonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_unknown_person = /** @type {((inputs?: Household_Unknown_PersonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Unknown_PersonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_unknown_person(inputs)
	return nl_household_unknown_person(inputs)
});