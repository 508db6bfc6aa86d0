/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Column_ThereInputs */

const nl_meeting_column_there = /** @type {(inputs: Meeting_Column_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanwezig`)
};

const en_meeting_column_there = /** @type {(inputs: Meeting_Column_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Present`)
};

/**
* | output |
* | --- |
* | "Present" |
*
* @param {Meeting_Column_ThereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_column_there = /** @type {((inputs?: Meeting_Column_ThereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Column_ThereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_column_there(inputs)
	return nl_meeting_column_there(inputs)
});