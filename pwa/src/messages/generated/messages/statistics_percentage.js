/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_PercentageInputs */

const nl_statistics_percentage = /** @type {(inputs: Statistics_PercentageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Procent`)
};

const en_statistics_percentage = /** @type {(inputs: Statistics_PercentageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Percent`)
};

/**
* | output |
* | --- |
* | "Percent" |
*
* @param {Statistics_PercentageInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_percentage = /** @type {((inputs?: Statistics_PercentageInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_PercentageInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_percentage(inputs)
	return nl_statistics_percentage(inputs)
});