/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_FilterInputs */

const nl_statistics_filter = /** @type {(inputs: Statistics_FilterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat er telt`)
};

const en_statistics_filter = /** @type {(inputs: Statistics_FilterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What counts`)
};

/**
* | output |
* | --- |
* | "What counts" |
*
* @param {Statistics_FilterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_filter = /** @type {((inputs?: Statistics_FilterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_FilterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_filter(inputs)
	return nl_statistics_filter(inputs)
});