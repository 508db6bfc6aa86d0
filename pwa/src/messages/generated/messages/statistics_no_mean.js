/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_No_MeanInputs */

const nl_statistics_no_mean = /** @type {(inputs: Statistics_No_MeanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`–`)
};

const en_statistics_no_mean = /** @type {(inputs: Statistics_No_MeanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`–`)
};

/**
* | output |
* | --- |
* | "–" |
*
* @param {Statistics_No_MeanInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_no_mean = /** @type {((inputs?: Statistics_No_MeanInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_No_MeanInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_no_mean(inputs)
	return nl_statistics_no_mean(inputs)
});