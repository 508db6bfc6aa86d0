/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Reason_PlaceInputs */

const nl_meeting_reason_place = /** @type {(inputs: Meeting_Reason_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek loopt af`)
};

const en_meeting_reason_place = /** @type {(inputs: Meeting_Reason_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Place ends`)
};

/**
* | output |
* | --- |
* | "Place ends" |
*
* @param {Meeting_Reason_PlaceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_reason_place = /** @type {((inputs?: Meeting_Reason_PlaceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Reason_PlaceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_reason_place(inputs)
	return nl_meeting_reason_place(inputs)
});