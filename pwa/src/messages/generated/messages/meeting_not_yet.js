/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Meeting_Not_YetInputs */

const nl_meeting_not_yet = /** @type {(inputs: Meeting_Not_YetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Deze bespreking is op ${i?.day}. U kunt nu al typen. Vastleggen kan vanaf die dag.`)
};

const en_meeting_not_yet = /** @type {(inputs: Meeting_Not_YetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This meeting is on ${i?.day}. You can type now. Recording can be done from that day on.`)
};

/**
* | output |
* | --- |
* | "This meeting is on {day}. You can type now. Recording can be done from that day on." |
*
* @param {Meeting_Not_YetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_not_yet = /** @type {((inputs: Meeting_Not_YetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Not_YetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_not_yet(inputs)
	return nl_meeting_not_yet(inputs)
});