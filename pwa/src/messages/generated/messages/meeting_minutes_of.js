/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Meeting_Minutes_OfInputs */

const nl_meeting_minutes_of = /** @type {(inputs: Meeting_Minutes_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Verslag bespreking ${i?.when}`)
};

const en_meeting_minutes_of = /** @type {(inputs: Meeting_Minutes_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Minutes of the meeting ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Minutes of the meeting {when}" |
*
* @param {Meeting_Minutes_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_minutes_of = /** @type {((inputs: Meeting_Minutes_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Minutes_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_minutes_of(inputs)
	return nl_meeting_minutes_of(inputs)
});