/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_News_MovedInputs */

const nl_meeting_news_moved = /** @type {(inputs: Meeting_News_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De volgorde is anders.`)
};

const en_meeting_news_moved = /** @type {(inputs: Meeting_News_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The order is different.`)
};

/**
* | output |
* | --- |
* | "The order is different." |
*
* @param {Meeting_News_MovedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_news_moved = /** @type {((inputs?: Meeting_News_MovedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_News_MovedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_news_moved(inputs)
	return nl_meeting_news_moved(inputs)
});