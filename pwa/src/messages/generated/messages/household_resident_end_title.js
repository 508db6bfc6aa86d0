/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resident_End_TitleInputs */

const nl_household_resident_end_title = /** @type {(inputs: Household_Resident_End_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewoner woont hier niet meer`)
};

const en_household_resident_end_title = /** @type {(inputs: Household_Resident_End_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resident no longer lives here`)
};

/**
* | output |
* | --- |
* | "Resident no longer lives here" |
*
* @param {Household_Resident_End_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_end_title = /** @type {((inputs?: Household_Resident_End_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_End_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_end_title(inputs)
	return nl_household_resident_end_title(inputs)
});