/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_YesterdayInputs */

const nl_common_yesterday = /** @type {(inputs: Common_YesterdayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gisteren`)
};

const en_common_yesterday = /** @type {(inputs: Common_YesterdayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`yesterday`)
};

/**
* | output |
* | --- |
* | "yesterday" |
*
* @param {Common_YesterdayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_yesterday = /** @type {((inputs?: Common_YesterdayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_YesterdayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_yesterday(inputs)
	return nl_common_yesterday(inputs)
});