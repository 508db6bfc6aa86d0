/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Agenda_EmptyInputs */

const nl_meeting_agenda_empty = /** @type {(inputs: Meeting_Agenda_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De agenda is nog leeg. Kies hieronder wat erop komt.`)
};

const en_meeting_agenda_empty = /** @type {(inputs: Meeting_Agenda_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The agenda is still empty. Choose below what goes on it.`)
};

/**
* | output |
* | --- |
* | "The agenda is still empty. Choose below what goes on it." |
*
* @param {Meeting_Agenda_EmptyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_agenda_empty = /** @type {((inputs?: Meeting_Agenda_EmptyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Agenda_EmptyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_agenda_empty(inputs)
	return nl_meeting_agenda_empty(inputs)
});