/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown> }} Meeting_Returned_ToInputs */

const nl_meeting_returned_to = /** @type {(inputs: Meeting_Returned_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Terug naar ${i?.organisation}`)
};

const en_meeting_returned_to = /** @type {(inputs: Meeting_Returned_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Returned to ${i?.organisation}`)
};

/**
* | output |
* | --- |
* | "Returned to {organisation}" |
*
* @param {Meeting_Returned_ToInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_returned_to = /** @type {((inputs: Meeting_Returned_ToInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Returned_ToInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_returned_to(inputs)
	return nl_meeting_returned_to(inputs)
});