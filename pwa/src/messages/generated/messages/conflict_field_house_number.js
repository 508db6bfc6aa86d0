/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_House_NumberInputs */

const nl_conflict_field_house_number = /** @type {(inputs: Conflict_Field_House_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huisnummer`)
};

const en_conflict_field_house_number = /** @type {(inputs: Conflict_Field_House_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`House number`)
};

/**
* | output |
* | --- |
* | "House number" |
*
* @param {Conflict_Field_House_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_house_number = /** @type {((inputs?: Conflict_Field_House_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_House_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_house_number(inputs)
	return nl_conflict_field_house_number(inputs)
});