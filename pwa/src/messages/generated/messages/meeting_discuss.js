/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_DiscussInputs */

const nl_meeting_discuss = /** @type {(inputs: Meeting_DiscussInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bespreking openen`)
};

const en_meeting_discuss = /** @type {(inputs: Meeting_DiscussInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the discussion`)
};

/**
* | output |
* | --- |
* | "Open the discussion" |
*
* @param {Meeting_DiscussInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_discuss = /** @type {((inputs?: Meeting_DiscussInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_DiscussInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_discuss(inputs)
	return nl_meeting_discuss(inputs)
});