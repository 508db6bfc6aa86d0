/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_By_YearInputs */

const nl_statistics_by_year = /** @type {(inputs: Statistics_By_YearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jaar`)
};

const en_statistics_by_year = /** @type {(inputs: Statistics_By_YearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Year`)
};

/**
* | output |
* | --- |
* | "Year" |
*
* @param {Statistics_By_YearInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_by_year = /** @type {((inputs?: Statistics_By_YearInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_By_YearInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_by_year(inputs)
	return nl_statistics_by_year(inputs)
});