/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ at: NonNullable<unknown>, of: NonNullable<unknown> }} Meeting_AtInputs */

const nl_meeting_at = /** @type {(inputs: Meeting_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`punt ${i?.at} van ${i?.of}`)
};

const en_meeting_at = /** @type {(inputs: Meeting_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`item ${i?.at} of ${i?.of}`)
};

/**
* | output |
* | --- |
* | "item {at} of {of}" |
*
* @param {Meeting_AtInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_at = /** @type {((inputs: Meeting_AtInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_AtInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_at(inputs)
	return nl_meeting_at(inputs)
});