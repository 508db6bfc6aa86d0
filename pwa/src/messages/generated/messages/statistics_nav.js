/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_NavInputs */

const nl_statistics_nav = /** @type {(inputs: Statistics_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cijfers`)
};

const en_statistics_nav = /** @type {(inputs: Statistics_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Figures`)
};

/**
* | output |
* | --- |
* | "Figures" |
*
* @param {Statistics_NavInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_nav = /** @type {((inputs?: Statistics_NavInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_NavInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_nav(inputs)
	return nl_statistics_nav(inputs)
});