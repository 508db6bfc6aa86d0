/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Mean_DaysInputs */

const nl_statistics_mean_days = /** @type {(inputs: Statistics_Mean_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gemiddeld aantal dagen`)
};

const en_statistics_mean_days = /** @type {(inputs: Statistics_Mean_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mean days`)
};

/**
* | output |
* | --- |
* | "Mean days" |
*
* @param {Statistics_Mean_DaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_mean_days = /** @type {((inputs?: Statistics_Mean_DaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Mean_DaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_mean_days(inputs)
	return nl_statistics_mean_days(inputs)
});