/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Reason_TermInputs */

const nl_meeting_reason_term = /** @type {(inputs: Meeting_Reason_TermInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Termijn loopt af`)
};

const en_meeting_reason_term = /** @type {(inputs: Meeting_Reason_TermInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Term ends`)
};

/**
* | output |
* | --- |
* | "Term ends" |
*
* @param {Meeting_Reason_TermInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_reason_term = /** @type {((inputs?: Meeting_Reason_TermInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Reason_TermInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_reason_term(inputs)
	return nl_meeting_reason_term(inputs)
});