/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Note_SaveInputs */

const nl_meeting_note_save = /** @type {(inputs: Meeting_Note_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notitie opslaan`)
};

const en_meeting_note_save = /** @type {(inputs: Meeting_Note_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save the note`)
};

/**
* | output |
* | --- |
* | "Save the note" |
*
* @param {Meeting_Note_SaveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_note_save = /** @type {((inputs?: Meeting_Note_SaveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Note_SaveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_note_save(inputs)
	return nl_meeting_note_save(inputs)
});