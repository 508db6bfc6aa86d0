/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_OtherInputs */

const nl_meeting_other = /** @type {(inputs: Meeting_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een ander huishouden op de agenda zetten`)
};

const en_meeting_other = /** @type {(inputs: Meeting_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put another household on the agenda`)
};

/**
* | output |
* | --- |
* | "Put another household on the agenda" |
*
* @param {Meeting_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_other = /** @type {((inputs?: Meeting_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_other(inputs)
	return nl_meeting_other(inputs)
});