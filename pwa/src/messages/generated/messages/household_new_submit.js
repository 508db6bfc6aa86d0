/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_New_SubmitInputs */

const nl_household_new_submit = /** @type {(inputs: Household_New_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huishouden aanmelden`)
};

const en_household_new_submit = /** @type {(inputs: Household_New_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Register household`)
};

/**
* | output |
* | --- |
* | "Register household" |
*
* @param {Household_New_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_new_submit = /** @type {((inputs?: Household_New_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_New_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_new_submit(inputs)
	return nl_household_new_submit(inputs)
});