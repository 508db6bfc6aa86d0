/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Reason_UrgentInputs */

const nl_meeting_reason_urgent = /** @type {(inputs: Meeting_Reason_UrgentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Na spoedoverleg`)
};

const en_meeting_reason_urgent = /** @type {(inputs: Meeting_Reason_UrgentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`After an urgent consultation`)
};

/**
* | output |
* | --- |
* | "After an urgent consultation" |
*
* @param {Meeting_Reason_UrgentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_reason_urgent = /** @type {((inputs?: Meeting_Reason_UrgentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Reason_UrgentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_reason_urgent(inputs)
	return nl_meeting_reason_urgent(inputs)
});