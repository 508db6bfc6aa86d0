/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_TitleInputs */

const nl_meeting_title = /** @type {(inputs: Meeting_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besprekingen`)
};

const en_meeting_title = /** @type {(inputs: Meeting_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meetings`)
};

/**
* | output |
* | --- |
* | "Meetings" |
*
* @param {Meeting_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_title = /** @type {((inputs?: Meeting_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_title(inputs)
	return nl_meeting_title(inputs)
});