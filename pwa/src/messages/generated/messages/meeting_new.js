/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_NewInputs */

const nl_meeting_new = /** @type {(inputs: Meeting_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bespreking maken`)
};

const en_meeting_new = /** @type {(inputs: Meeting_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a meeting`)
};

/**
* | output |
* | --- |
* | "Make a meeting" |
*
* @param {Meeting_NewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_new = /** @type {((inputs?: Meeting_NewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_NewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_new(inputs)
	return nl_meeting_new(inputs)
});