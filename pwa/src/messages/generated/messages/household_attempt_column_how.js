/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_Column_HowInputs */

const nl_household_attempt_column_how = /** @type {(inputs: Household_Attempt_Column_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe`)
};

const en_household_attempt_column_how = /** @type {(inputs: Household_Attempt_Column_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How`)
};

/**
* | output |
* | --- |
* | "How" |
*
* @param {Household_Attempt_Column_HowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_column_how = /** @type {((inputs?: Household_Attempt_Column_HowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_Column_HowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_column_how(inputs)
	return nl_household_attempt_column_how(inputs)
});