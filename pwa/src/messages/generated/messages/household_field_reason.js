/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Field_ReasonInputs */

const nl_household_field_reason = /** @type {(inputs: Household_Field_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom klopt dit?`)
};

const en_household_field_reason = /** @type {(inputs: Household_Field_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is this right?`)
};

/**
* | output |
* | --- |
* | "Why is this right?" |
*
* @param {Household_Field_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_field_reason = /** @type {((inputs?: Household_Field_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Field_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_field_reason(inputs)
	return nl_household_field_reason(inputs)
});