/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_AttendanceInputs */

const nl_decision_attendance = /** @type {(inputs: Decision_AttendanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie besliste mee`)
};

const en_decision_attendance = /** @type {(inputs: Decision_AttendanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who decided`)
};

/**
* | output |
* | --- |
* | "Who decided" |
*
* @param {Decision_AttendanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_attendance = /** @type {((inputs?: Decision_AttendanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_AttendanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_attendance(inputs)
	return nl_decision_attendance(inputs)
});