/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_Postal_CodeInputs */

const nl_conflict_field_postal_code = /** @type {(inputs: Conflict_Field_Postal_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Postcode`)
};

const en_conflict_field_postal_code = /** @type {(inputs: Conflict_Field_Postal_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Postal code`)
};

/**
* | output |
* | --- |
* | "Postal code" |
*
* @param {Conflict_Field_Postal_CodeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_postal_code = /** @type {((inputs?: Conflict_Field_Postal_CodeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_Postal_CodeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_postal_code(inputs)
	return nl_conflict_field_postal_code(inputs)
});