/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_End_HeldInputs */

const nl_meeting_end_held = /** @type {(inputs: Meeting_End_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aangehouden`)
};

const en_meeting_end_held = /** @type {(inputs: Meeting_End_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held over`)
};

/**
* | output |
* | --- |
* | "Held over" |
*
* @param {Meeting_End_HeldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_end_held = /** @type {((inputs?: Meeting_End_HeldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_End_HeldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_end_held(inputs)
	return nl_meeting_end_held(inputs)
});