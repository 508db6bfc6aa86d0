/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_BackInputs */

const nl_statistics_back = /** @type {(inputs: Statistics_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de cijfers`)
};

const en_statistics_back = /** @type {(inputs: Statistics_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the figures`)
};

/**
* | output |
* | --- |
* | "Back to the figures" |
*
* @param {Statistics_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_back = /** @type {((inputs?: Statistics_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_back(inputs)
	return nl_statistics_back(inputs)
});