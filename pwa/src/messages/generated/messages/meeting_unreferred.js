/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_UnreferredInputs */

const nl_meeting_unreferred = /** @type {(inputs: Meeting_UnreferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aangezegd, niet gemeld`)
};

const en_meeting_unreferred = /** @type {(inputs: Meeting_UnreferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Announced, not reported`)
};

/**
* | output |
* | --- |
* | "Announced, not reported" |
*
* @param {Meeting_UnreferredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_unreferred = /** @type {((inputs?: Meeting_UnreferredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_UnreferredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_unreferred(inputs)
	return nl_meeting_unreferred(inputs)
});