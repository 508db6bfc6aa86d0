/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_MinutesInputs */

const nl_meeting_minutes = /** @type {(inputs: Meeting_MinutesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verslag`)
};

const en_meeting_minutes = /** @type {(inputs: Meeting_MinutesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Minutes`)
};

/**
* | output |
* | --- |
* | "Minutes" |
*
* @param {Meeting_MinutesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_minutes = /** @type {((inputs?: Meeting_MinutesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_MinutesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_minutes(inputs)
	return nl_meeting_minutes(inputs)
});