/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Note_OverInputs */

const nl_meeting_note_over = /** @type {(inputs: Meeting_Note_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ik heb dit gelezen, mijn tekst komt ervoor in de plaats`)
};

const en_meeting_note_over = /** @type {(inputs: Meeting_Note_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I read this, my text takes its place`)
};

/**
* | output |
* | --- |
* | "I read this, my text takes its place" |
*
* @param {Meeting_Note_OverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_note_over = /** @type {((inputs?: Meeting_Note_OverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Note_OverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_note_over(inputs)
	return nl_meeting_note_over(inputs)
});