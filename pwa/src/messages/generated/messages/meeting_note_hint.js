/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Note_HintInputs */

const nl_meeting_note_hint = /** @type {(inputs: Meeting_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen het Regieteam leest dit.`)
};

const en_meeting_note_hint = /** @type {(inputs: Meeting_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only the Regieteam reads this.`)
};

/**
* | output |
* | --- |
* | "Only the Regieteam reads this." |
*
* @param {Meeting_Note_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_note_hint = /** @type {((inputs?: Meeting_Note_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Note_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_note_hint(inputs)
	return nl_meeting_note_hint(inputs)
});