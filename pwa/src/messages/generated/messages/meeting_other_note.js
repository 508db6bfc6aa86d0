/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Other_NoteInputs */

const nl_meeting_other_note = /** @type {(inputs: Meeting_Other_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom wordt dit besproken?`)
};

const en_meeting_other_note = /** @type {(inputs: Meeting_Other_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is this discussed?`)
};

/**
* | output |
* | --- |
* | "Why is this discussed?" |
*
* @param {Meeting_Other_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_other_note = /** @type {((inputs?: Meeting_Other_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Other_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_other_note(inputs)
	return nl_meeting_other_note(inputs)
});