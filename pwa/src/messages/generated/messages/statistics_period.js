/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_PeriodInputs */

const nl_statistics_period = /** @type {(inputs: Statistics_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telt in de maand waarin het gebeurde (periode).`)
};

const en_statistics_period = /** @type {(inputs: Statistics_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Counts in the month in which it happened (period).`)
};

/**
* | output |
* | --- |
* | "Counts in the month in which it happened (period)." |
*
* @param {Statistics_PeriodInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_period = /** @type {((inputs?: Statistics_PeriodInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_PeriodInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_period(inputs)
	return nl_statistics_period(inputs)
});