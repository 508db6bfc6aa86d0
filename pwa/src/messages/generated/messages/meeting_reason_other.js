/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Reason_OtherInputs */

const nl_meeting_reason_other = /** @type {(inputs: Meeting_Reason_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Andere reden`)
};

const en_meeting_reason_other = /** @type {(inputs: Meeting_Reason_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another reason`)
};

/**
* | output |
* | --- |
* | "Another reason" |
*
* @param {Meeting_Reason_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_reason_other = /** @type {((inputs?: Meeting_Reason_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Reason_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_reason_other(inputs)
	return nl_meeting_reason_other(inputs)
});