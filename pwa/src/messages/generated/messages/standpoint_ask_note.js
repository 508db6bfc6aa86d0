/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Ask_NoteInputs */

const nl_standpoint_ask_note = /** @type {(inputs: Standpoint_Ask_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waar moeten zij op letten?`)
};

const en_standpoint_ask_note = /** @type {(inputs: Standpoint_Ask_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What should they think of?`)
};

/**
* | output |
* | --- |
* | "What should they think of?" |
*
* @param {Standpoint_Ask_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_ask_note = /** @type {((inputs?: Standpoint_Ask_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Ask_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_ask_note(inputs)
	return nl_standpoint_ask_note(inputs)
});