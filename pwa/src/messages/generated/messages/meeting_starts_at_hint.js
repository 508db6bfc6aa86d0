/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Starts_At_HintInputs */

const nl_meeting_starts_at_hint = /** @type {(inputs: Meeting_Starts_At_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld 13:30`)
};

const en_meeting_starts_at_hint = /** @type {(inputs: Meeting_Starts_At_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example 13:30`)
};

/**
* | output |
* | --- |
* | "For example 13:30" |
*
* @param {Meeting_Starts_At_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_starts_at_hint = /** @type {((inputs?: Meeting_Starts_At_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Starts_At_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_starts_at_hint(inputs)
	return nl_meeting_starts_at_hint(inputs)
});