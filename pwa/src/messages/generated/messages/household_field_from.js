/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Field_FromInputs */

const nl_household_field_from = /** @type {(inputs: Household_Field_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Woont hier sinds`)
};

const en_household_field_from = /** @type {(inputs: Household_Field_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lives here since`)
};

/**
* | output |
* | --- |
* | "Lives here since" |
*
* @param {Household_Field_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_field_from = /** @type {((inputs?: Household_Field_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Field_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_field_from(inputs)
	return nl_household_field_from(inputs)
});