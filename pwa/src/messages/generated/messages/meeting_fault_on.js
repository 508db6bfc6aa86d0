/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Fault_OnInputs */

const nl_meeting_fault_on = /** @type {(inputs: Meeting_Fault_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag de bespreking is.`)
};

const en_meeting_fault_on = /** @type {(inputs: Meeting_Fault_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day the meeting is.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day the meeting is." |
*
* @param {Meeting_Fault_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_fault_on = /** @type {((inputs?: Meeting_Fault_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Fault_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_fault_on(inputs)
	return nl_meeting_fault_on(inputs)
});