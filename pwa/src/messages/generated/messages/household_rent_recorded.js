/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_RecordedInputs */

const nl_household_rent_recorded = /** @type {(inputs: Household_Rent_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurstand bijgewerkt`)
};

const en_household_rent_recorded = /** @type {(inputs: Household_Rent_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent books updated`)
};

/**
* | output |
* | --- |
* | "Rent books updated" |
*
* @param {Household_Rent_RecordedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_recorded = /** @type {((inputs?: Household_Rent_RecordedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_RecordedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_recorded(inputs)
	return nl_household_rent_recorded(inputs)
});