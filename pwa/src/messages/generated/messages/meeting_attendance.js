/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_AttendanceInputs */

const nl_meeting_attendance = /** @type {(inputs: Meeting_AttendanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanwezig`)
};

const en_meeting_attendance = /** @type {(inputs: Meeting_AttendanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Present`)
};

/**
* | output |
* | --- |
* | "Present" |
*
* @param {Meeting_AttendanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_attendance = /** @type {((inputs?: Meeting_AttendanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_AttendanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_attendance(inputs)
	return nl_meeting_attendance(inputs)
});