/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_News_TitleInputs */

const nl_meeting_news_title = /** @type {(inputs: Meeting_News_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een collega wijzigde deze bespreking`)
};

const en_meeting_news_title = /** @type {(inputs: Meeting_News_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A colleague changed this meeting`)
};

/**
* | output |
* | --- |
* | "A colleague changed this meeting" |
*
* @param {Meeting_News_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_news_title = /** @type {((inputs?: Meeting_News_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_News_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_news_title(inputs)
	return nl_meeting_news_title(inputs)
});