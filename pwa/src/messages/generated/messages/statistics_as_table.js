/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_As_TableInputs */

const nl_statistics_as_table = /** @type {(inputs: Statistics_As_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Als tabel`)
};

const en_statistics_as_table = /** @type {(inputs: Statistics_As_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As a table`)
};

/**
* | output |
* | --- |
* | "As a table" |
*
* @param {Statistics_As_TableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_as_table = /** @type {((inputs?: Statistics_As_TableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_As_TableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_as_table(inputs)
	return nl_statistics_as_table(inputs)
});