/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Not_YetInputs */

const nl_statistics_not_yet = /** @type {(inputs: Statistics_Not_YetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog niets geteld.`)
};

const en_statistics_not_yet = /** @type {(inputs: Statistics_Not_YetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was counted yet.`)
};

/**
* | output |
* | --- |
* | "Nothing was counted yet." |
*
* @param {Statistics_Not_YetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_not_yet = /** @type {((inputs?: Statistics_Not_YetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Not_YetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_not_yet(inputs)
	return nl_statistics_not_yet(inputs)
});