/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_ProvisionalInputs */

const nl_statistics_provisional = /** @type {(inputs: Statistics_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorlopig: er kan nog iets bijkomen of veranderen.`)
};

const en_statistics_provisional = /** @type {(inputs: Statistics_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Provisional: something may still be added or change.`)
};

/**
* | output |
* | --- |
* | "Provisional: something may still be added or change." |
*
* @param {Statistics_ProvisionalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_provisional = /** @type {((inputs?: Statistics_ProvisionalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_ProvisionalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_provisional(inputs)
	return nl_statistics_provisional(inputs)
});