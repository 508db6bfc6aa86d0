/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Back_MeetingInputs */

const nl_decision_back_meeting = /** @type {(inputs: Decision_Back_MeetingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de bespreking`)
};

const en_decision_back_meeting = /** @type {(inputs: Decision_Back_MeetingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the meeting`)
};

/**
* | output |
* | --- |
* | "Back to the meeting" |
*
* @param {Decision_Back_MeetingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_back_meeting = /** @type {((inputs?: Decision_Back_MeetingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Back_MeetingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_back_meeting(inputs)
	return nl_decision_back_meeting(inputs)
});