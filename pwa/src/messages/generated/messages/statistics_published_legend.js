/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Published_LegendInputs */

const nl_statistics_published_legend = /** @type {(inputs: Statistics_Published_LegendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elk aantal is afgerond op 5, ook een totaal. Een punt (.) betekent: weggelaten. Het zijn er minder dan 10, of u kunt er anders een ander aantal mee uitrekenen. Leeg betekent: dit kan niet voorkomen.`)
};

const en_statistics_published_legend = /** @type {(inputs: Statistics_Published_LegendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Each number is rounded to 5, totals too. A dot (.) means: left out. There are fewer than 10, or you could work out another number with it. Empty means: this cannot occur.`)
};

/**
* | output |
* | --- |
* | "Each number is rounded to 5, totals too. A dot (.) means: left out. There are fewer than 10, or you could work out another number with it. Empty means: this ..." |
*
* @param {Statistics_Published_LegendInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_published_legend = /** @type {((inputs?: Statistics_Published_LegendInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Published_LegendInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_published_legend(inputs)
	return nl_statistics_published_legend(inputs)
});