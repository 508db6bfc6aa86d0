/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Other_FailedInputs */

const nl_meeting_other_failed = /** @type {(inputs: Meeting_Other_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is niet gezocht.`)
};

const en_meeting_other_failed = /** @type {(inputs: Meeting_Other_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was searched.`)
};

/**
* | output |
* | --- |
* | "Nothing was searched." |
*
* @param {Meeting_Other_FailedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_other_failed = /** @type {((inputs?: Meeting_Other_FailedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Other_FailedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_other_failed(inputs)
	return nl_meeting_other_failed(inputs)
});