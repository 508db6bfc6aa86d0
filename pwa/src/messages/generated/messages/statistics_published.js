/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_PublishedInputs */

const nl_statistics_published = /** @type {(inputs: Statistics_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gepubliceerd over de hele regio`)
};

const en_statistics_published = /** @type {(inputs: Statistics_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Published about the whole region`)
};

/**
* | output |
* | --- |
* | "Published about the whole region" |
*
* @param {Statistics_PublishedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_published = /** @type {((inputs?: Statistics_PublishedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_PublishedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_published(inputs)
	return nl_statistics_published(inputs)
});