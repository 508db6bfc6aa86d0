/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_Column_ResultInputs */

const nl_household_attempt_column_result = /** @type {(inputs: Household_Attempt_Column_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gelukt?`)
};

const en_household_attempt_column_result = /** @type {(inputs: Household_Attempt_Column_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reached?`)
};

/**
* | output |
* | --- |
* | "Reached?" |
*
* @param {Household_Attempt_Column_ResultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_column_result = /** @type {((inputs?: Household_Attempt_Column_ResultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_Column_ResultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_column_result(inputs)
	return nl_household_attempt_column_result(inputs)
});