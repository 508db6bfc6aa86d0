/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_NoteInputs */

const nl_arrangement_note = /** @type {(inputs: Arrangement_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is er nog meer afgesproken?`)
};

const en_arrangement_note = /** @type {(inputs: Arrangement_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What else was agreed?`)
};

/**
* | output |
* | --- |
* | "What else was agreed?" |
*
* @param {Arrangement_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_note = /** @type {((inputs?: Arrangement_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_note(inputs)
	return nl_arrangement_note(inputs)
});