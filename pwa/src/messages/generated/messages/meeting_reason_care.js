/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Reason_CareInputs */

const nl_meeting_reason_care = /** @type {(inputs: Meeting_Reason_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meldpunt wees aanmelding af`)
};

const en_meeting_reason_care = /** @type {(inputs: Meeting_Reason_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Special-care desk refused`)
};

/**
* | output |
* | --- |
* | "Special-care desk refused" |
*
* @param {Meeting_Reason_CareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_reason_care = /** @type {((inputs?: Meeting_Reason_CareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Reason_CareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_reason_care(inputs)
	return nl_meeting_reason_care(inputs)
});