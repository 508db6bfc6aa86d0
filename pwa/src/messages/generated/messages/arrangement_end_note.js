/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_NoteInputs */

const nl_arrangement_end_note = /** @type {(inputs: Arrangement_End_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wilt u er iets bij schrijven?`)
};

const en_arrangement_end_note = /** @type {(inputs: Arrangement_End_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Would you like to add something?`)
};

/**
* | output |
* | --- |
* | "Would you like to add something?" |
*
* @param {Arrangement_End_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_note = /** @type {((inputs?: Arrangement_End_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_note(inputs)
	return nl_arrangement_end_note(inputs)
});