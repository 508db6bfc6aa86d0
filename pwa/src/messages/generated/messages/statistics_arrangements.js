/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_ArrangementsInputs */

const nl_statistics_arrangements = /** @type {(inputs: Statistics_ArrangementsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betalingsregelingen`)
};

const en_statistics_arrangements = /** @type {(inputs: Statistics_ArrangementsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Payment arrangements`)
};

/**
* | output |
* | --- |
* | "Payment arrangements" |
*
* @param {Statistics_ArrangementsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_arrangements = /** @type {((inputs?: Statistics_ArrangementsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_ArrangementsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_arrangements(inputs)
	return nl_statistics_arrangements(inputs)
});