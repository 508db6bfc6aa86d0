/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_MeetingInputs */

const nl_decision_meeting = /** @type {(inputs: Decision_MeetingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bespreking`)
};

const en_decision_meeting = /** @type {(inputs: Decision_MeetingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meeting`)
};

/**
* | output |
* | --- |
* | "Meeting" |
*
* @param {Decision_MeetingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_meeting = /** @type {((inputs?: Decision_MeetingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_MeetingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_meeting(inputs)
	return nl_decision_meeting(inputs)
});