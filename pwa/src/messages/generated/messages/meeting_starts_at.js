/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Starts_AtInputs */

const nl_meeting_starts_at = /** @type {(inputs: Meeting_Starts_AtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe laat?`)
};

const en_meeting_starts_at = /** @type {(inputs: Meeting_Starts_AtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At what time?`)
};

/**
* | output |
* | --- |
* | "At what time?" |
*
* @param {Meeting_Starts_AtInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_starts_at = /** @type {((inputs?: Meeting_Starts_AtInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Starts_AtInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_starts_at(inputs)
	return nl_meeting_starts_at(inputs)
});