/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_RemoveInputs */

const nl_meeting_remove = /** @type {(inputs: Meeting_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van de agenda halen`)
};

const en_meeting_remove = /** @type {(inputs: Meeting_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take off the agenda`)
};

/**
* | output |
* | --- |
* | "Take off the agenda" |
*
* @param {Meeting_RemoveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_remove = /** @type {((inputs?: Meeting_RemoveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_RemoveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_remove(inputs)
	return nl_meeting_remove(inputs)
});