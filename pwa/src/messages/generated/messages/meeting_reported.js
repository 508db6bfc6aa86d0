/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown>, day: NonNullable<unknown> }} Meeting_ReportedInputs */

const nl_meeting_reported = /** @type {(inputs: Meeting_ReportedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gemeld door ${i?.organisation} op ${i?.day}`)
};

const en_meeting_reported = /** @type {(inputs: Meeting_ReportedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reported by ${i?.organisation} on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Reported by {organisation} on {day}" |
*
* @param {Meeting_ReportedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_reported = /** @type {((inputs: Meeting_ReportedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_ReportedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_reported(inputs)
	return nl_meeting_reported(inputs)
});