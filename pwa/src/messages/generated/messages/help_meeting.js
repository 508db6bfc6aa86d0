/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_MeetingInputs */

const nl_help_meeting = /** @type {(inputs: Help_MeetingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een bespreking leiden`)
};

const en_help_meeting = /** @type {(inputs: Help_MeetingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leading a meeting`)
};

/**
* | output |
* | --- |
* | "Leading a meeting" |
*
* @param {Help_MeetingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_meeting = /** @type {((inputs?: Help_MeetingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_MeetingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_meeting(inputs)
	return nl_help_meeting(inputs)
});