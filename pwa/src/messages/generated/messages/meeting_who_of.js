/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown> }} Meeting_Who_OfInputs */

const nl_meeting_who_of = /** @type {(inputs: Meeting_Who_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Wie van ${i?.organisation}`)
};

const en_meeting_who_of = /** @type {(inputs: Meeting_Who_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Who of ${i?.organisation}`)
};

/**
* | output |
* | --- |
* | "Who of {organisation}" |
*
* @param {Meeting_Who_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_who_of = /** @type {((inputs: Meeting_Who_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Who_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_who_of(inputs)
	return nl_meeting_who_of(inputs)
});