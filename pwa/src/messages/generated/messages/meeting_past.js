/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_PastInputs */

const nl_meeting_past = /** @type {(inputs: Meeting_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eerdere besprekingen`)
};

const en_meeting_past = /** @type {(inputs: Meeting_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Earlier meetings`)
};

/**
* | output |
* | --- |
* | "Earlier meetings" |
*
* @param {Meeting_PastInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_past = /** @type {((inputs?: Meeting_PastInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_PastInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_past(inputs)
	return nl_meeting_past(inputs)
});