/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_End_DecidedInputs */

const nl_meeting_end_decided = /** @type {(inputs: Meeting_End_DecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besloten`)
};

const en_meeting_end_decided = /** @type {(inputs: Meeting_End_DecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Decided`)
};

/**
* | output |
* | --- |
* | "Decided" |
*
* @param {Meeting_End_DecidedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_end_decided = /** @type {((inputs?: Meeting_End_DecidedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_End_DecidedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_end_decided(inputs)
	return nl_meeting_end_decided(inputs)
});