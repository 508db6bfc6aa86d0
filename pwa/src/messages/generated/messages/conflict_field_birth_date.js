/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_Birth_DateInputs */

const nl_conflict_field_birth_date = /** @type {(inputs: Conflict_Field_Birth_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geboortedatum`)
};

const en_conflict_field_birth_date = /** @type {(inputs: Conflict_Field_Birth_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Birth date`)
};

/**
* | output |
* | --- |
* | "Birth date" |
*
* @param {Conflict_Field_Birth_DateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_birth_date = /** @type {((inputs?: Conflict_Field_Birth_DateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_Birth_DateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_birth_date(inputs)
	return nl_conflict_field_birth_date(inputs)
});