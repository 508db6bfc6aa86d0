/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Attendance_NoneInputs */

const nl_meeting_attendance_none = /** @type {(inputs: Meeting_Attendance_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog niet opgeschreven wie er was.`)
};

const en_meeting_attendance_none = /** @type {(inputs: Meeting_Attendance_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody wrote down yet who was there.`)
};

/**
* | output |
* | --- |
* | "Nobody wrote down yet who was there." |
*
* @param {Meeting_Attendance_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_attendance_none = /** @type {((inputs?: Meeting_Attendance_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Attendance_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_attendance_none(inputs)
	return nl_meeting_attendance_none(inputs)
});