/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_UpInputs */

const nl_meeting_up = /** @type {(inputs: Meeting_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Omhoog`)
};

const en_meeting_up = /** @type {(inputs: Meeting_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Up`)
};

/**
* | output |
* | --- |
* | "Up" |
*
* @param {Meeting_UpInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_up = /** @type {((inputs?: Meeting_UpInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_UpInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_up(inputs)
	return nl_meeting_up(inputs)
});