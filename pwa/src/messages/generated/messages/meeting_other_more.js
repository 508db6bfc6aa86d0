/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Other_MoreInputs */

const nl_meeting_other_more = /** @type {(inputs: Meeting_Other_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn er meer. Zoek preciezer.`)
};

const en_meeting_other_more = /** @type {(inputs: Meeting_Other_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are more. Search more precisely.`)
};

/**
* | output |
* | --- |
* | "There are more. Search more precisely." |
*
* @param {Meeting_Other_MoreInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_other_more = /** @type {((inputs?: Meeting_Other_MoreInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Other_MoreInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_other_more(inputs)
	return nl_meeting_other_more(inputs)
});