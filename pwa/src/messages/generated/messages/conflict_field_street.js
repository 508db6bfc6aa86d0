/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_StreetInputs */

const nl_conflict_field_street = /** @type {(inputs: Conflict_Field_StreetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Straat`)
};

const en_conflict_field_street = /** @type {(inputs: Conflict_Field_StreetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Street`)
};

/**
* | output |
* | --- |
* | "Street" |
*
* @param {Conflict_Field_StreetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_street = /** @type {((inputs?: Conflict_Field_StreetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_StreetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_street(inputs)
	return nl_conflict_field_street(inputs)
});