/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_TitleInputs */

const nl_household_attempt_title = /** @type {(inputs: Household_Attempt_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contactpoging vastleggen`)
};

const en_household_attempt_title = /** @type {(inputs: Household_Attempt_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record a contact attempt`)
};

/**
* | output |
* | --- |
* | "Record a contact attempt" |
*
* @param {Household_Attempt_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_title = /** @type {((inputs?: Household_Attempt_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_title(inputs)
	return nl_household_attempt_title(inputs)
});