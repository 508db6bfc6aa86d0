/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Past_NoneInputs */

const nl_meeting_past_none = /** @type {(inputs: Meeting_Past_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn nog geen eerdere besprekingen.`)
};

const en_meeting_past_none = /** @type {(inputs: Meeting_Past_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no earlier meetings yet.`)
};

/**
* | output |
* | --- |
* | "There are no earlier meetings yet." |
*
* @param {Meeting_Past_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_past_none = /** @type {((inputs?: Meeting_Past_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Past_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_past_none(inputs)
	return nl_meeting_past_none(inputs)
});