/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Numbers_NoteInputs */

const nl_region_numbers_note = /** @type {(inputs: Region_Numbers_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer bellen`)
};

const en_region_numbers_note = /** @type {(inputs: Region_Numbers_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When to call`)
};

/**
* | output |
* | --- |
* | "When to call" |
*
* @param {Region_Numbers_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_numbers_note = /** @type {((inputs?: Region_Numbers_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Numbers_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_numbers_note(inputs)
	return nl_region_numbers_note(inputs)
});