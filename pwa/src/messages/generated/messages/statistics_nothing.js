/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_NothingInputs */

const nl_statistics_nothing = /** @type {(inputs: Statistics_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is niets geteld.`)
};

const en_statistics_nothing = /** @type {(inputs: Statistics_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was counted.`)
};

/**
* | output |
* | --- |
* | "Nothing was counted." |
*
* @param {Statistics_NothingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_nothing = /** @type {((inputs?: Statistics_NothingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_NothingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_nothing(inputs)
	return nl_statistics_nothing(inputs)
});