/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Fault_TimeInputs */

const nl_meeting_fault_time = /** @type {(inputs: Meeting_Fault_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul een tijd in, zoals 14:30.`)
};

const en_meeting_fault_time = /** @type {(inputs: Meeting_Fault_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in a time, such as 14:30.`)
};

/**
* | output |
* | --- |
* | "Fill in a time, such as 14:30." |
*
* @param {Meeting_Fault_TimeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_fault_time = /** @type {((inputs?: Meeting_Fault_TimeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Fault_TimeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_fault_time(inputs)
	return nl_meeting_fault_time(inputs)
});