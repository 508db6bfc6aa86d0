/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Field_AbsentInputs */

const nl_household_field_absent = /** @type {(inputs: Household_Field_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is deze bewoner tijdelijk afwezig?`)
};

const en_household_field_absent = /** @type {(inputs: Household_Field_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is this resident temporarily absent?`)
};

/**
* | output |
* | --- |
* | "Is this resident temporarily absent?" |
*
* @param {Household_Field_AbsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_field_absent = /** @type {((inputs?: Household_Field_AbsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Field_AbsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_field_absent(inputs)
	return nl_household_field_absent(inputs)
});