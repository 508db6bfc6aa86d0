/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Not_Found_TitleInputs */

const nl_household_not_found_title = /** @type {(inputs: Household_Not_Found_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier staat niet op dit apparaat`)
};

const en_household_not_found_title = /** @type {(inputs: Household_Not_Found_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is not on this device`)
};

/**
* | output |
* | --- |
* | "This file is not on this device" |
*
* @param {Household_Not_Found_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_not_found_title = /** @type {((inputs?: Household_Not_Found_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Not_Found_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_not_found_title(inputs)
	return nl_household_not_found_title(inputs)
});