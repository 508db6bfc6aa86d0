/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Back_FileInputs */

const nl_household_back_file = /** @type {(inputs: Household_Back_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar het dossier`)
};

const en_household_back_file = /** @type {(inputs: Household_Back_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the file`)
};

/**
* | output |
* | --- |
* | "Back to the file" |
*
* @param {Household_Back_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_back_file = /** @type {((inputs?: Household_Back_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Back_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_back_file(inputs)
	return nl_household_back_file(inputs)
});