/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Note_ClashInputs */

const nl_meeting_note_clash = /** @type {(inputs: Meeting_Note_ClashInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een collega schreef intussen:`)
};

const en_meeting_note_clash = /** @type {(inputs: Meeting_Note_ClashInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A colleague wrote meanwhile:`)
};

/**
* | output |
* | --- |
* | "A colleague wrote meanwhile:" |
*
* @param {Meeting_Note_ClashInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_note_clash = /** @type {((inputs?: Meeting_Note_ClashInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Note_ClashInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_note_clash(inputs)
	return nl_meeting_note_clash(inputs)
});