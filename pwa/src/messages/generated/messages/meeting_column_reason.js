/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Column_ReasonInputs */

const nl_meeting_column_reason = /** @type {(inputs: Meeting_Column_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom`)
};

const en_meeting_column_reason = /** @type {(inputs: Meeting_Column_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why`)
};

/**
* | output |
* | --- |
* | "Why" |
*
* @param {Meeting_Column_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_column_reason = /** @type {((inputs?: Meeting_Column_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Column_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_column_reason(inputs)
	return nl_meeting_column_reason(inputs)
});