/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Column_DoneInputs */

const nl_meeting_column_done = /** @type {(inputs: Meeting_Column_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afgerond`)
};

const en_meeting_column_done = /** @type {(inputs: Meeting_Column_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Finished`)
};

/**
* | output |
* | --- |
* | "Finished" |
*
* @param {Meeting_Column_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_column_done = /** @type {((inputs?: Meeting_Column_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Column_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_column_done(inputs)
	return nl_meeting_column_done(inputs)
});