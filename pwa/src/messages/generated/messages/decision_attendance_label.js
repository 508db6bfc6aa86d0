/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Attendance_LabelInputs */

const nl_decision_attendance_label = /** @type {(inputs: Decision_Attendance_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per organisatie in het dossier`)
};

const en_decision_attendance_label = /** @type {(inputs: Decision_Attendance_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per organisation in the file`)
};

/**
* | output |
* | --- |
* | "Per organisation in the file" |
*
* @param {Decision_Attendance_LabelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_attendance_label = /** @type {((inputs?: Decision_Attendance_LabelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Attendance_LabelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_attendance_label(inputs)
	return nl_decision_attendance_label(inputs)
});