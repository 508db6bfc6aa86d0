/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Meeting_News_RemovedInputs */

const nl_meeting_news_removed = /** @type {(inputs: Meeting_News_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Van de agenda gehaald: ${i?.names}.`)
};

const en_meeting_news_removed = /** @type {(inputs: Meeting_News_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Taken off the agenda: ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "Taken off the agenda: {names}." |
*
* @param {Meeting_News_RemovedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_news_removed = /** @type {((inputs: Meeting_News_RemovedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_News_RemovedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_news_removed(inputs)
	return nl_meeting_news_removed(inputs)
});