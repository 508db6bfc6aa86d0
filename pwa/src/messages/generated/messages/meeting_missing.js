/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_MissingInputs */

const nl_meeting_missing = /** @type {(inputs: Meeting_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze bespreking is er niet, of u mag haar niet zien.`)
};

const en_meeting_missing = /** @type {(inputs: Meeting_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This meeting does not exist, or you may not see it.`)
};

/**
* | output |
* | --- |
* | "This meeting does not exist, or you may not see it." |
*
* @param {Meeting_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_missing = /** @type {((inputs?: Meeting_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_missing(inputs)
	return nl_meeting_missing(inputs)
});