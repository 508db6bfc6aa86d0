/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_Vulnerable_UnmarkedInputs */

const nl_household_vulnerable_unmarked = /** @type {(inputs: Household_Vulnerable_UnmarkedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`weggehaald door het Regieteam op ${i?.day}`)
};

const en_household_vulnerable_unmarked = /** @type {(inputs: Household_Vulnerable_UnmarkedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`taken away by the Regieteam on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "taken away by the Regieteam on {day}" |
*
* @param {Household_Vulnerable_UnmarkedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_vulnerable_unmarked = /** @type {((inputs: Household_Vulnerable_UnmarkedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Vulnerable_UnmarkedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_vulnerable_unmarked(inputs)
	return nl_household_vulnerable_unmarked(inputs)
});