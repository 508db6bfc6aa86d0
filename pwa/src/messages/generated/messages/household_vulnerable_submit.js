/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Vulnerable_SubmitInputs */

const nl_household_vulnerable_submit = /** @type {(inputs: Household_Vulnerable_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kwetsbaar melden`)
};

const en_household_vulnerable_submit = /** @type {(inputs: Household_Vulnerable_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mark as vulnerable`)
};

/**
* | output |
* | --- |
* | "Mark as vulnerable" |
*
* @param {Household_Vulnerable_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_vulnerable_submit = /** @type {((inputs?: Household_Vulnerable_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Vulnerable_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_vulnerable_submit(inputs)
	return nl_household_vulnerable_submit(inputs)
});