/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Reason_HeldInputs */

const nl_meeting_reason_held = /** @type {(inputs: Meeting_Reason_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aangehouden tot nu`)
};

const en_meeting_reason_held = /** @type {(inputs: Meeting_Reason_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held over until now`)
};

/**
* | output |
* | --- |
* | "Held over until now" |
*
* @param {Meeting_Reason_HeldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_reason_held = /** @type {((inputs?: Meeting_Reason_HeldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Reason_HeldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_reason_held(inputs)
	return nl_meeting_reason_held(inputs)
});