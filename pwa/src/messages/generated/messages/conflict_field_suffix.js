/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_SuffixInputs */

const nl_conflict_field_suffix = /** @type {(inputs: Conflict_Field_SuffixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toevoeging`)
};

const en_conflict_field_suffix = /** @type {(inputs: Conflict_Field_SuffixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suffix`)
};

/**
* | output |
* | --- |
* | "Suffix" |
*
* @param {Conflict_Field_SuffixInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_suffix = /** @type {((inputs?: Conflict_Field_SuffixInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_SuffixInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_suffix(inputs)
	return nl_conflict_field_suffix(inputs)
});