/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Attendance_HintInputs */

const nl_decision_attendance_hint = /** @type {(inputs: Decision_Attendance_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Minstens twee organisaties, waarvan één die hulp geeft.`)
};

const en_decision_attendance_hint = /** @type {(inputs: Decision_Attendance_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least two organisations, one of which gives help.`)
};

/**
* | output |
* | --- |
* | "At least two organisations, one of which gives help." |
*
* @param {Decision_Attendance_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_attendance_hint = /** @type {((inputs?: Decision_Attendance_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Attendance_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_attendance_hint(inputs)
	return nl_decision_attendance_hint(inputs)
});