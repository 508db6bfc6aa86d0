/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Field_PregnantInputs */

const nl_household_field_pregnant = /** @type {(inputs: Household_Field_PregnantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is deze bewoner zwanger?`)
};

const en_household_field_pregnant = /** @type {(inputs: Household_Field_PregnantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is this resident pregnant?`)
};

/**
* | output |
* | --- |
* | "Is this resident pregnant?" |
*
* @param {Household_Field_PregnantInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_field_pregnant = /** @type {((inputs?: Household_Field_PregnantInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Field_PregnantInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_field_pregnant(inputs)
	return nl_household_field_pregnant(inputs)
});