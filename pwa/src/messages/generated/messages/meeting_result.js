/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_ResultInputs */

const nl_meeting_result = /** @type {(inputs: Meeting_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uitkomst`)
};

const en_meeting_result = /** @type {(inputs: Meeting_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Result`)
};

/**
* | output |
* | --- |
* | "Result" |
*
* @param {Meeting_ResultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_result = /** @type {((inputs?: Meeting_ResultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_ResultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_result(inputs)
	return nl_meeting_result(inputs)
});