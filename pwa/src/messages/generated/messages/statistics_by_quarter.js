/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_By_QuarterInputs */

const nl_statistics_by_quarter = /** @type {(inputs: Statistics_By_QuarterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kwartaal`)
};

const en_statistics_by_quarter = /** @type {(inputs: Statistics_By_QuarterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quarter`)
};

/**
* | output |
* | --- |
* | "Quarter" |
*
* @param {Statistics_By_QuarterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_by_quarter = /** @type {((inputs?: Statistics_By_QuarterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_By_QuarterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_by_quarter(inputs)
	return nl_statistics_by_quarter(inputs)
});