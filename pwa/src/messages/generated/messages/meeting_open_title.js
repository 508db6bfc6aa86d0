/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Open_TitleInputs */

const nl_meeting_open_title = /** @type {(inputs: Meeting_Open_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet geopend`)
};

const en_meeting_open_title = /** @type {(inputs: Meeting_Open_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not opened yet`)
};

/**
* | output |
* | --- |
* | "Not opened yet" |
*
* @param {Meeting_Open_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_open_title = /** @type {((inputs?: Meeting_Open_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Open_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_open_title(inputs)
	return nl_meeting_open_title(inputs)
});