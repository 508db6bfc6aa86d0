/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_PregnantInputs */

const nl_conflict_field_pregnant = /** @type {(inputs: Conflict_Field_PregnantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zwanger`)
};

const en_conflict_field_pregnant = /** @type {(inputs: Conflict_Field_PregnantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pregnant`)
};

/**
* | output |
* | --- |
* | "Pregnant" |
*
* @param {Conflict_Field_PregnantInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_pregnant = /** @type {((inputs?: Conflict_Field_PregnantInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_PregnantInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_pregnant(inputs)
	return nl_conflict_field_pregnant(inputs)
});