/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_OneInputs */

const nl_meeting_one = /** @type {(inputs: Meeting_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bespreking`)
};

const en_meeting_one = /** @type {(inputs: Meeting_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meeting`)
};

/**
* | output |
* | --- |
* | "Meeting" |
*
* @param {Meeting_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_one = /** @type {((inputs?: Meeting_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_one(inputs)
	return nl_meeting_one(inputs)
});