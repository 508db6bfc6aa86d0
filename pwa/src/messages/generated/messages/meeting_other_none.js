/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Other_NoneInputs */

const nl_meeting_other_none = /** @type {(inputs: Meeting_Other_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niets gevonden in uw dossiers.`)
};

const en_meeting_other_none = /** @type {(inputs: Meeting_Other_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing found in your files.`)
};

/**
* | output |
* | --- |
* | "Nothing found in your files." |
*
* @param {Meeting_Other_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_other_none = /** @type {((inputs?: Meeting_Other_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Other_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_other_none(inputs)
	return nl_meeting_other_none(inputs)
});