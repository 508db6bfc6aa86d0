/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Column_SinceInputs */

const nl_meeting_column_since = /** @type {(inputs: Meeting_Column_SinceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sinds`)
};

const en_meeting_column_since = /** @type {(inputs: Meeting_Column_SinceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Since`)
};

/**
* | output |
* | --- |
* | "Since" |
*
* @param {Meeting_Column_SinceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_column_since = /** @type {((inputs?: Meeting_Column_SinceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Column_SinceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_column_since(inputs)
	return nl_meeting_column_since(inputs)
});