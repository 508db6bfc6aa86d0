/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Vulnerable_TitleInputs */

const nl_household_vulnerable_title = /** @type {(inputs: Household_Vulnerable_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kwetsbaar melden`)
};

const en_household_vulnerable_title = /** @type {(inputs: Household_Vulnerable_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mark as vulnerable`)
};

/**
* | output |
* | --- |
* | "Mark as vulnerable" |
*
* @param {Household_Vulnerable_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_vulnerable_title = /** @type {((inputs?: Household_Vulnerable_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Vulnerable_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_vulnerable_title(inputs)
	return nl_household_vulnerable_title(inputs)
});