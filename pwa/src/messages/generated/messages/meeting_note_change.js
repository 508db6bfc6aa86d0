/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Note_ChangeInputs */

const nl_meeting_note_change = /** @type {(inputs: Meeting_Note_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notitie wijzigen`)
};

const en_meeting_note_change = /** @type {(inputs: Meeting_Note_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the note`)
};

/**
* | output |
* | --- |
* | "Change the note" |
*
* @param {Meeting_Note_ChangeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_note_change = /** @type {((inputs?: Meeting_Note_ChangeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Note_ChangeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_note_change(inputs)
	return nl_meeting_note_change(inputs)
});