/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Note_AddInputs */

const nl_meeting_note_add = /** @type {(inputs: Meeting_Note_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notitie maken`)
};

const en_meeting_note_add = /** @type {(inputs: Meeting_Note_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a note`)
};

/**
* | output |
* | --- |
* | "Make a note" |
*
* @param {Meeting_Note_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_note_add = /** @type {((inputs?: Meeting_Note_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Note_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_note_add(inputs)
	return nl_meeting_note_add(inputs)
});