/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Not_EndedInputs */

const nl_meeting_not_ended = /** @type {(inputs: Meeting_Not_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet besproken.`)
};

const en_meeting_not_ended = /** @type {(inputs: Meeting_Not_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not discussed yet.`)
};

/**
* | output |
* | --- |
* | "Not discussed yet." |
*
* @param {Meeting_Not_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_not_ended = /** @type {((inputs?: Meeting_Not_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Not_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_not_ended(inputs)
	return nl_meeting_not_ended(inputs)
});