/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Meeting_News_EndedInputs */

const nl_meeting_news_ended = /** @type {(inputs: Meeting_News_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Afgerond: ${i?.names}.`)
};

const en_meeting_news_ended = /** @type {(inputs: Meeting_News_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Finished: ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "Finished: {names}." |
*
* @param {Meeting_News_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_news_ended = /** @type {((inputs: Meeting_News_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_News_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_news_ended(inputs)
	return nl_meeting_news_ended(inputs)
});