/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Files_MonthsInputs */

const nl_statistics_files_months = /** @type {(inputs: Statistics_Files_MonthsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Maanden`)
};

const en_statistics_files_months = /** @type {(inputs: Statistics_Files_MonthsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Months`)
};

/**
* | output |
* | --- |
* | "Months" |
*
* @param {Statistics_Files_MonthsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_files_months = /** @type {((inputs?: Statistics_Files_MonthsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Files_MonthsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_files_months(inputs)
	return nl_statistics_files_months(inputs)
});