/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Agenda_NoneInputs */

const nl_meeting_agenda_none = /** @type {(inputs: Meeting_Agenda_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er staat niets voor u op de agenda.`)
};

const en_meeting_agenda_none = /** @type {(inputs: Meeting_Agenda_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is nothing for you on the agenda.`)
};

/**
* | output |
* | --- |
* | "There is nothing for you on the agenda." |
*
* @param {Meeting_Agenda_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_agenda_none = /** @type {((inputs?: Meeting_Agenda_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Agenda_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_agenda_none(inputs)
	return nl_meeting_agenda_none(inputs)
});