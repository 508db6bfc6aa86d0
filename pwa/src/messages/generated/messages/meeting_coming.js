/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_ComingInputs */

const nl_meeting_coming = /** @type {(inputs: Meeting_ComingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Komende besprekingen`)
};

const en_meeting_coming = /** @type {(inputs: Meeting_ComingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meetings to come`)
};

/**
* | output |
* | --- |
* | "Meetings to come" |
*
* @param {Meeting_ComingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_coming = /** @type {((inputs?: Meeting_ComingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_ComingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_coming(inputs)
	return nl_meeting_coming(inputs)
});