/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempts_TitleInputs */

const nl_household_attempts_title = /** @type {(inputs: Household_Attempts_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contactpogingen`)
};

const en_household_attempts_title = /** @type {(inputs: Household_Attempts_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contact attempts`)
};

/**
* | output |
* | --- |
* | "Contact attempts" |
*
* @param {Household_Attempts_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempts_title = /** @type {((inputs?: Household_Attempts_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempts_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempts_title(inputs)
	return nl_household_attempts_title(inputs)
});