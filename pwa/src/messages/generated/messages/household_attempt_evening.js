/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_EveningInputs */

const nl_household_attempt_evening = /** @type {(inputs: Household_Attempt_EveningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Avond`)
};

const en_household_attempt_evening = /** @type {(inputs: Household_Attempt_EveningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Evening`)
};

/**
* | output |
* | --- |
* | "Evening" |
*
* @param {Household_Attempt_EveningInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_evening = /** @type {((inputs?: Household_Attempt_EveningInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_EveningInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_evening(inputs)
	return nl_household_attempt_evening(inputs)
});