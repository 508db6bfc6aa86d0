/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_AbsentInputs */

const nl_conflict_field_absent = /** @type {(inputs: Conflict_Field_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tijdelijk afwezig`)
};

const en_conflict_field_absent = /** @type {(inputs: Conflict_Field_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Temporarily absent`)
};

/**
* | output |
* | --- |
* | "Temporarily absent" |
*
* @param {Conflict_Field_AbsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_absent = /** @type {((inputs?: Conflict_Field_AbsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_AbsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_absent(inputs)
	return nl_conflict_field_absent(inputs)
});