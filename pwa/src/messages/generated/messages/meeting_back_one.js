/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Back_OneInputs */

const nl_meeting_back_one = /** @type {(inputs: Meeting_Back_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de bespreking`)
};

const en_meeting_back_one = /** @type {(inputs: Meeting_Back_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the meeting`)
};

/**
* | output |
* | --- |
* | "Back to the meeting" |
*
* @param {Meeting_Back_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_back_one = /** @type {((inputs?: Meeting_Back_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Back_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_back_one(inputs)
	return nl_meeting_back_one(inputs)
});