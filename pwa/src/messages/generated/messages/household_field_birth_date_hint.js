/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Field_Birth_Date_HintInputs */

const nl_household_field_birth_date_hint = /** @type {(inputs: Household_Field_Birth_Date_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laat leeg als u de datum niet weet. Dan telt deze bewoner als kind en is het huishouden beschermd.`)
};

const en_household_field_birth_date_hint = /** @type {(inputs: Household_Field_Birth_Date_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave empty when you do not know it. Then this resident counts as a child and the household is protected.`)
};

/**
* | output |
* | --- |
* | "Leave empty when you do not know it. Then this resident counts as a child and the household is protected." |
*
* @param {Household_Field_Birth_Date_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_field_birth_date_hint = /** @type {((inputs?: Household_Field_Birth_Date_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Field_Birth_Date_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_field_birth_date_hint(inputs)
	return nl_household_field_birth_date_hint(inputs)
});