/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Reason_RefusedInputs */

const nl_meeting_reason_refused = /** @type {(inputs: Meeting_Reason_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alle plekken geweigerd`)
};

const en_meeting_reason_refused = /** @type {(inputs: Meeting_Reason_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every place refused`)
};

/**
* | output |
* | --- |
* | "Every place refused" |
*
* @param {Meeting_Reason_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_reason_refused = /** @type {((inputs?: Meeting_Reason_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Reason_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_reason_refused(inputs)
	return nl_meeting_reason_refused(inputs)
});