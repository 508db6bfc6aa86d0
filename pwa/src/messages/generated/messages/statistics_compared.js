/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_ComparedInputs */

const nl_statistics_compared = /** @type {(inputs: Statistics_ComparedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze periode en de periode ervoor`)
};

const en_statistics_compared = /** @type {(inputs: Statistics_ComparedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This period and the one before`)
};

/**
* | output |
* | --- |
* | "This period and the one before" |
*
* @param {Statistics_ComparedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_compared = /** @type {((inputs?: Statistics_ComparedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_ComparedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_compared(inputs)
	return nl_statistics_compared(inputs)
});