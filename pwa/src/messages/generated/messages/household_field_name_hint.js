/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Field_Name_HintInputs */

const nl_household_field_name_hint = /** @type {(inputs: Household_Field_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weet u de naam niet? Schrijf "onbekend".`)
};

const en_household_field_name_hint = /** @type {(inputs: Household_Field_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do you not know the name? Write "unknown".`)
};

/**
* | output |
* | --- |
* | "Do you not know the name? Write \"unknown\"." |
*
* @param {Household_Field_Name_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_field_name_hint = /** @type {((inputs?: Household_Field_Name_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Field_Name_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_field_name_hint(inputs)
	return nl_household_field_name_hint(inputs)
});