/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Other_FoundInputs */

const nl_meeting_other_found = /** @type {(inputs: Meeting_Other_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gevonden`)
};

const en_meeting_other_found = /** @type {(inputs: Meeting_Other_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Found`)
};

/**
* | output |
* | --- |
* | "Found" |
*
* @param {Meeting_Other_FoundInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_other_found = /** @type {((inputs?: Meeting_Other_FoundInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Other_FoundInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_other_found(inputs)
	return nl_meeting_other_found(inputs)
});