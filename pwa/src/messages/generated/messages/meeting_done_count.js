/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ done: NonNullable<unknown>, all: NonNullable<unknown> }} Meeting_Done_CountInputs */

const nl_meeting_done_count = /** @type {(inputs: Meeting_Done_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} van ${i?.all}`)
};

const en_meeting_done_count = /** @type {(inputs: Meeting_Done_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} of ${i?.all}`)
};

/**
* | output |
* | --- |
* | "{done} of {all}" |
*
* @param {Meeting_Done_CountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_done_count = /** @type {((inputs: Meeting_Done_CountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Done_CountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_done_count(inputs)
	return nl_meeting_done_count(inputs)
});