/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_ProtectedInputs */

const nl_meeting_protected = /** @type {(inputs: Meeting_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beschermd`)
};

const en_meeting_protected = /** @type {(inputs: Meeting_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Protected`)
};

/**
* | output |
* | --- |
* | "Protected" |
*
* @param {Meeting_ProtectedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_protected = /** @type {((inputs?: Meeting_ProtectedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_ProtectedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_protected(inputs)
	return nl_meeting_protected(inputs)
});