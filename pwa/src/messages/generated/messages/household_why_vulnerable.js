/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Why_VulnerableInputs */

const nl_household_why_vulnerable = /** @type {(inputs: Household_Why_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`kwetsbaar`)
};

const en_household_why_vulnerable = /** @type {(inputs: Household_Why_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vulnerable`)
};

/**
* | output |
* | --- |
* | "vulnerable" |
*
* @param {Household_Why_VulnerableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_why_vulnerable = /** @type {((inputs?: Household_Why_VulnerableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Why_VulnerableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_why_vulnerable(inputs)
	return nl_household_why_vulnerable(inputs)
});