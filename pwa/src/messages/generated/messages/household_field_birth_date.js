/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Field_Birth_DateInputs */

const nl_household_field_birth_date = /** @type {(inputs: Household_Field_Birth_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geboortedatum`)
};

const en_household_field_birth_date = /** @type {(inputs: Household_Field_Birth_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Birth date`)
};

/**
* | output |
* | --- |
* | "Birth date" |
*
* @param {Household_Field_Birth_DateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_field_birth_date = /** @type {((inputs?: Household_Field_Birth_DateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Field_Birth_DateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_field_birth_date(inputs)
	return nl_household_field_birth_date(inputs)
});