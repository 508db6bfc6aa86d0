/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_NoteInputs */

const nl_meeting_note = /** @type {(inputs: Meeting_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notitie voor het Regieteam`)
};

const en_meeting_note = /** @type {(inputs: Meeting_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Note for the Regieteam`)
};

/**
* | output |
* | --- |
* | "Note for the Regieteam" |
*
* @param {Meeting_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_note = /** @type {((inputs?: Meeting_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_note(inputs)
	return nl_meeting_note(inputs)
});