/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Field_Pregnant_HintInputs */

const nl_household_field_pregnant_hint = /** @type {(inputs: Household_Field_Pregnant_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bij een zwangerschap is het huishouden beschermd.`)
};

const en_household_field_pregnant_hint = /** @type {(inputs: Household_Field_Pregnant_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With a pregnancy the household is protected.`)
};

/**
* | output |
* | --- |
* | "With a pregnancy the household is protected." |
*
* @param {Household_Field_Pregnant_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_field_pregnant_hint = /** @type {((inputs?: Household_Field_Pregnant_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Field_Pregnant_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_field_pregnant_hint(inputs)
	return nl_household_field_pregnant_hint(inputs)
});