/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Files_OneInputs */

const nl_statistics_files_one = /** @type {(inputs: Statistics_Files_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen deze`)
};

const en_statistics_files_one = /** @type {(inputs: Statistics_Files_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This one only`)
};

/**
* | output |
* | --- |
* | "This one only" |
*
* @param {Statistics_Files_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_files_one = /** @type {((inputs?: Statistics_Files_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Files_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_files_one(inputs)
	return nl_statistics_files_one(inputs)
});