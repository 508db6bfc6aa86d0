/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_TitleInputs */

const nl_household_title = /** @type {(inputs: Household_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huishouden`)
};

const en_household_title = /** @type {(inputs: Household_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Household`)
};

/**
* | output |
* | --- |
* | "Household" |
*
* @param {Household_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_title = /** @type {((inputs?: Household_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_title(inputs)
	return nl_household_title(inputs)
});