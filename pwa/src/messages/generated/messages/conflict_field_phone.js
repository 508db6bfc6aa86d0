/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_PhoneInputs */

const nl_conflict_field_phone = /** @type {(inputs: Conflict_Field_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telefoon`)
};

const en_conflict_field_phone = /** @type {(inputs: Conflict_Field_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telephone`)
};

/**
* | output |
* | --- |
* | "Telephone" |
*
* @param {Conflict_Field_PhoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_phone = /** @type {((inputs?: Conflict_Field_PhoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_PhoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_phone(inputs)
	return nl_conflict_field_phone(inputs)
});