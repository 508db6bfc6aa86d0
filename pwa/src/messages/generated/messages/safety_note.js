/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_NoteInputs */

const nl_safety_note = /** @type {(inputs: Safety_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zag u, of wat is afgesproken?`)
};

const en_safety_note = /** @type {(inputs: Safety_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What did you see, or what was agreed?`)
};

/**
* | output |
* | --- |
* | "What did you see, or what was agreed?" |
*
* @param {Safety_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_note = /** @type {((inputs?: Safety_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_note(inputs)
	return nl_safety_note(inputs)
});