/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_FurtherInputs */

const nl_statistics_further = /** @type {(inputs: Statistics_FurtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ging verder`)
};

const en_statistics_further = /** @type {(inputs: Statistics_FurtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Went further`)
};

/**
* | output |
* | --- |
* | "Went further" |
*
* @param {Statistics_FurtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_further = /** @type {((inputs?: Statistics_FurtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_FurtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_further(inputs)
	return nl_statistics_further(inputs)
});