/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Taken_OffInputs */

const nl_meeting_taken_off = /** @type {(inputs: Meeting_Taken_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit punt staat niet meer op de agenda.`)
};

const en_meeting_taken_off = /** @type {(inputs: Meeting_Taken_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This item is no longer on the agenda.`)
};

/**
* | output |
* | --- |
* | "This item is no longer on the agenda." |
*
* @param {Meeting_Taken_OffInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_taken_off = /** @type {((inputs?: Meeting_Taken_OffInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Taken_OffInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_taken_off(inputs)
	return nl_meeting_taken_off(inputs)
});