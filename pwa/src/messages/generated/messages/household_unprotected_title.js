/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Unprotected_TitleInputs */

const nl_household_unprotected_title = /** @type {(inputs: Household_Unprotected_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet beschermd.`)
};

const en_household_unprotected_title = /** @type {(inputs: Household_Unprotected_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not protected.`)
};

/**
* | output |
* | --- |
* | "Not protected." |
*
* @param {Household_Unprotected_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_unprotected_title = /** @type {((inputs?: Household_Unprotected_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Unprotected_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_unprotected_title(inputs)
	return nl_household_unprotected_title(inputs)
});