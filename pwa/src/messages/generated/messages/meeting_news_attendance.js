/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_News_AttendanceInputs */

const nl_meeting_news_attendance = /** @type {(inputs: Meeting_News_AttendanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie er was, is anders.`)
};

const en_meeting_news_attendance = /** @type {(inputs: Meeting_News_AttendanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who was there is different.`)
};

/**
* | output |
* | --- |
* | "Who was there is different." |
*
* @param {Meeting_News_AttendanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_news_attendance = /** @type {((inputs?: Meeting_News_AttendanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_News_AttendanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_news_attendance(inputs)
	return nl_meeting_news_attendance(inputs)
});