/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_NoneInputs */

const nl_statistics_none = /** @type {(inputs: Statistics_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met uw rol zijn er geen cijfers.`)
};

const en_statistics_none = /** @type {(inputs: Statistics_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With your role there are no figures.`)
};

/**
* | output |
* | --- |
* | "With your role there are no figures." |
*
* @param {Statistics_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_none = /** @type {((inputs?: Statistics_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_none(inputs)
	return nl_statistics_none(inputs)
});