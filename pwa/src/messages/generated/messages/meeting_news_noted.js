/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Meeting_News_NotedInputs */

const nl_meeting_news_noted = /** @type {(inputs: Meeting_News_NotedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Notitie gewijzigd bij: ${i?.names}.`)
};

const en_meeting_news_noted = /** @type {(inputs: Meeting_News_NotedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Note changed on: ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "Note changed on: {names}." |
*
* @param {Meeting_News_NotedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_news_noted = /** @type {((inputs: Meeting_News_NotedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_News_NotedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_news_noted(inputs)
	return nl_meeting_news_noted(inputs)
});