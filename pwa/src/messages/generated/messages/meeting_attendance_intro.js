/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Attendance_IntroInputs */

const nl_meeting_attendance_intro = /** @type {(inputs: Meeting_Attendance_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elke keuze telt meteen. Wie hier als aanwezig staat, staat straks klaar bij het besluit.`)
};

const en_meeting_attendance_intro = /** @type {(inputs: Meeting_Attendance_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Each choice counts at once. Who is present here stands ready with the decision.`)
};

/**
* | output |
* | --- |
* | "Each choice counts at once. Who is present here stands ready with the decision." |
*
* @param {Meeting_Attendance_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_attendance_intro = /** @type {((inputs?: Meeting_Attendance_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Attendance_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_attendance_intro(inputs)
	return nl_meeting_attendance_intro(inputs)
});