/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Other_ThereInputs */

const nl_meeting_other_there = /** @type {(inputs: Meeting_Other_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Staat erop`)
};

const en_meeting_other_there = /** @type {(inputs: Meeting_Other_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is on it`)
};

/**
* | output |
* | --- |
* | "Is on it" |
*
* @param {Meeting_Other_ThereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_other_there = /** @type {((inputs?: Meeting_Other_ThereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Other_ThereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_other_there(inputs)
	return nl_meeting_other_there(inputs)
});