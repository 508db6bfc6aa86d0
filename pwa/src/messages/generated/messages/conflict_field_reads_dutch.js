/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_Reads_DutchInputs */

const nl_conflict_field_reads_dutch = /** @type {(inputs: Conflict_Field_Reads_DutchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leest Nederlands`)
};

const en_conflict_field_reads_dutch = /** @type {(inputs: Conflict_Field_Reads_DutchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reads Dutch`)
};

/**
* | output |
* | --- |
* | "Reads Dutch" |
*
* @param {Conflict_Field_Reads_DutchInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_reads_dutch = /** @type {((inputs?: Conflict_Field_Reads_DutchInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_Reads_DutchInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_reads_dutch(inputs)
	return nl_conflict_field_reads_dutch(inputs)
});