/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Coming_NoneInputs */

const nl_meeting_coming_none = /** @type {(inputs: Meeting_Coming_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen bespreking gepland. Maak er een, dan ziet u wat erop hoort.`)
};

const en_meeting_coming_none = /** @type {(inputs: Meeting_Coming_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No meeting is planned. Make one, and you see what belongs on it.`)
};

/**
* | output |
* | --- |
* | "No meeting is planned. Make one, and you see what belongs on it." |
*
* @param {Meeting_Coming_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_coming_none = /** @type {((inputs?: Meeting_Coming_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Coming_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_coming_none(inputs)
	return nl_meeting_coming_none(inputs)
});