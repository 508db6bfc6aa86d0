/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_OfficeInputs */

const nl_household_attempt_office = /** @type {(inputs: Household_Attempt_OfficeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op kantoor`)
};

const en_household_attempt_office = /** @type {(inputs: Household_Attempt_OfficeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At an office`)
};

/**
* | output |
* | --- |
* | "At an office" |
*
* @param {Household_Attempt_OfficeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_office = /** @type {((inputs?: Household_Attempt_OfficeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_OfficeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_office(inputs)
	return nl_household_attempt_office(inputs)
});