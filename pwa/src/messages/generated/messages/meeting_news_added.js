/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Meeting_News_AddedInputs */

const nl_meeting_news_added = /** @type {(inputs: Meeting_News_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Op de agenda gezet: ${i?.names}.`)
};

const en_meeting_news_added = /** @type {(inputs: Meeting_News_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Put on the agenda: ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "Put on the agenda: {names}." |
*
* @param {Meeting_News_AddedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_news_added = /** @type {((inputs: Meeting_News_AddedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_News_AddedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_news_added(inputs)
	return nl_meeting_news_added(inputs)
});