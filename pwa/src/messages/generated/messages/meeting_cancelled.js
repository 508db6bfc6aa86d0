/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_CancelledInputs */

const nl_meeting_cancelled = /** @type {(inputs: Meeting_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gaat niet door`)
};

const en_meeting_cancelled = /** @type {(inputs: Meeting_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancelled`)
};

/**
* | output |
* | --- |
* | "Cancelled" |
*
* @param {Meeting_CancelledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_cancelled = /** @type {((inputs?: Meeting_CancelledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_CancelledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_cancelled(inputs)
	return nl_meeting_cancelled(inputs)
});