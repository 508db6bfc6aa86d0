/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_MeetingInputs */

const nl_decision_fault_meeting = /** @type {(inputs: Decision_Fault_MeetingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer dit is besproken.`)
};

const en_decision_fault_meeting = /** @type {(inputs: Decision_Fault_MeetingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when this was discussed.`)
};

/**
* | output |
* | --- |
* | "Fill in when this was discussed." |
*
* @param {Decision_Fault_MeetingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_meeting = /** @type {((inputs?: Decision_Fault_MeetingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_MeetingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_meeting(inputs)
	return nl_decision_fault_meeting(inputs)
});