/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_PresentInputs */

const nl_meeting_present = /** @type {(inputs: Meeting_PresentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanwezig`)
};

const en_meeting_present = /** @type {(inputs: Meeting_PresentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Present`)
};

/**
* | output |
* | --- |
* | "Present" |
*
* @param {Meeting_PresentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_present = /** @type {((inputs?: Meeting_PresentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_PresentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_present(inputs)
	return nl_meeting_present(inputs)
});