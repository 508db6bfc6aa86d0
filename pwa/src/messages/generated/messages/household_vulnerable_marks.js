/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Vulnerable_MarksInputs */

const nl_household_vulnerable_marks = /** @type {(inputs: Household_Vulnerable_MarksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Als kwetsbaar gemeld`)
};

const en_household_vulnerable_marks = /** @type {(inputs: Household_Vulnerable_MarksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Marked as vulnerable`)
};

/**
* | output |
* | --- |
* | "Marked as vulnerable" |
*
* @param {Household_Vulnerable_MarksInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_vulnerable_marks = /** @type {((inputs?: Household_Vulnerable_MarksInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Vulnerable_MarksInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_vulnerable_marks(inputs)
	return nl_household_vulnerable_marks(inputs)
});