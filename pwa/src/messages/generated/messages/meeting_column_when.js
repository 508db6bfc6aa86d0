/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Column_WhenInputs */

const nl_meeting_column_when = /** @type {(inputs: Meeting_Column_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer en waar`)
};

const en_meeting_column_when = /** @type {(inputs: Meeting_Column_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When and where`)
};

/**
* | output |
* | --- |
* | "When and where" |
*
* @param {Meeting_Column_WhenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_column_when = /** @type {((inputs?: Meeting_Column_WhenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Column_WhenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_column_when(inputs)
	return nl_meeting_column_when(inputs)
});