/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Column_HouseholdInputs */

const nl_meeting_column_household = /** @type {(inputs: Meeting_Column_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huishouden`)
};

const en_meeting_column_household = /** @type {(inputs: Meeting_Column_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Household`)
};

/**
* | output |
* | --- |
* | "Household" |
*
* @param {Meeting_Column_HouseholdInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_column_household = /** @type {((inputs?: Meeting_Column_HouseholdInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Column_HouseholdInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_column_household(inputs)
	return nl_meeting_column_household(inputs)
});