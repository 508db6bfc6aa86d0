/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ measure: NonNullable<unknown> }} Statistics_Files_Of_MeasureInputs */

const nl_statistics_files_of_measure = /** @type {(inputs: Statistics_Files_Of_MeasureInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.measure}: dossiers`)
};

const en_statistics_files_of_measure = /** @type {(inputs: Statistics_Files_Of_MeasureInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.measure}: files`)
};

/**
* | output |
* | --- |
* | "{measure}: files" |
*
* @param {Statistics_Files_Of_MeasureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_files_of_measure = /** @type {((inputs: Statistics_Files_Of_MeasureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Files_Of_MeasureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_files_of_measure(inputs)
	return nl_statistics_files_of_measure(inputs)
});