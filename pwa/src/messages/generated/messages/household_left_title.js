/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Left_TitleInputs */

const nl_household_left_title = /** @type {(inputs: Household_Left_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier staat niet meer op dit apparaat`)
};

const en_household_left_title = /** @type {(inputs: Household_Left_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is no longer on this device`)
};

/**
* | output |
* | --- |
* | "This file is no longer on this device" |
*
* @param {Household_Left_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_left_title = /** @type {((inputs?: Household_Left_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Left_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_left_title(inputs)
	return nl_household_left_title(inputs)
});