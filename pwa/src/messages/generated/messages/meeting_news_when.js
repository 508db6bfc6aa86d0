/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_News_WhenInputs */

const nl_meeting_news_when = /** @type {(inputs: Meeting_News_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dag, tijd of plaats is anders.`)
};

const en_meeting_news_when = /** @type {(inputs: Meeting_News_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Day, time or place is different.`)
};

/**
* | output |
* | --- |
* | "Day, time or place is different." |
*
* @param {Meeting_News_WhenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_news_when = /** @type {((inputs?: Meeting_News_WhenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_News_WhenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_news_when(inputs)
	return nl_meeting_news_when(inputs)
});