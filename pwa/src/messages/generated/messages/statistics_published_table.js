/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Published_TableInputs */

const nl_statistics_published_table = /** @type {(inputs: Statistics_Published_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tabel`)
};

const en_statistics_published_table = /** @type {(inputs: Statistics_Published_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Table`)
};

/**
* | output |
* | --- |
* | "Table" |
*
* @param {Statistics_Published_TableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_published_table = /** @type {((inputs?: Statistics_Published_TableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Published_TableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_published_table(inputs)
	return nl_statistics_published_table(inputs)
});