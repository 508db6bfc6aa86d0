/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Statistics_Files_PeriodInputs */

const nl_statistics_files_period = /** @type {(inputs: Statistics_Files_PeriodInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.from} tot en met ${i?.to}`)
};

const en_statistics_files_period = /** @type {(inputs: Statistics_Files_PeriodInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.from} up to and including ${i?.to}`)
};

/**
* | output |
* | --- |
* | "{from} up to and including {to}" |
*
* @param {Statistics_Files_PeriodInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_files_period = /** @type {((inputs: Statistics_Files_PeriodInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Files_PeriodInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_files_period(inputs)
	return nl_statistics_files_period(inputs)
});