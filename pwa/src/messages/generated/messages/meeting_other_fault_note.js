/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Other_Fault_NoteInputs */

const nl_meeting_other_fault_note = /** @type {(inputs: Meeting_Other_Fault_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom dit wordt besproken.`)
};

const en_meeting_other_fault_note = /** @type {(inputs: Meeting_Other_Fault_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why this is discussed.`)
};

/**
* | output |
* | --- |
* | "Write down why this is discussed." |
*
* @param {Meeting_Other_Fault_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_other_fault_note = /** @type {((inputs?: Meeting_Other_Fault_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Other_Fault_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_other_fault_note(inputs)
	return nl_meeting_other_fault_note(inputs)
});