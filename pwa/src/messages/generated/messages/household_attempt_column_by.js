/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_Column_ByInputs */

const nl_household_attempt_column_by = /** @type {(inputs: Household_Attempt_Column_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Door`)
};

const en_household_attempt_column_by = /** @type {(inputs: Household_Attempt_Column_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By`)
};

/**
* | output |
* | --- |
* | "By" |
*
* @param {Household_Attempt_Column_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_column_by = /** @type {((inputs?: Household_Attempt_Column_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_Column_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_column_by(inputs)
	return nl_household_attempt_column_by(inputs)
});