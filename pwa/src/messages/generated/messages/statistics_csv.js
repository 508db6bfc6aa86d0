/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_CsvInputs */

const nl_statistics_csv = /** @type {(inputs: Statistics_CsvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download als CSV`)
};

const en_statistics_csv = /** @type {(inputs: Statistics_CsvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download as CSV`)
};

/**
* | output |
* | --- |
* | "Download as CSV" |
*
* @param {Statistics_CsvInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_csv = /** @type {((inputs?: Statistics_CsvInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_CsvInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_csv(inputs)
	return nl_statistics_csv(inputs)
});