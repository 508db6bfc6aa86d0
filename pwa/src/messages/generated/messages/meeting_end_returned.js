/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_End_ReturnedInputs */

const nl_meeting_end_returned = /** @type {(inputs: Meeting_End_ReturnedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar melder`)
};

const en_meeting_end_returned = /** @type {(inputs: Meeting_End_ReturnedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Returned`)
};

/**
* | output |
* | --- |
* | "Returned" |
*
* @param {Meeting_End_ReturnedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_end_returned = /** @type {((inputs?: Meeting_End_ReturnedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_End_ReturnedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_end_returned(inputs)
	return nl_meeting_end_returned(inputs)
});