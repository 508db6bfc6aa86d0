/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_New_TitleInputs */

const nl_household_new_title = /** @type {(inputs: Household_New_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuw huishouden`)
};

const en_household_new_title = /** @type {(inputs: Household_New_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New household`)
};

/**
* | output |
* | --- |
* | "New household" |
*
* @param {Household_New_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_new_title = /** @type {((inputs?: Household_New_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_New_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_new_title(inputs)
	return nl_household_new_title(inputs)
});