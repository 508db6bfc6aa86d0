/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_TitleInputs */

const nl_statistics_title = /** @type {(inputs: Statistics_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cijfers`)
};

const en_statistics_title = /** @type {(inputs: Statistics_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Figures`)
};

/**
* | output |
* | --- |
* | "Figures" |
*
* @param {Statistics_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_title = /** @type {((inputs?: Statistics_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_title(inputs)
	return nl_statistics_title(inputs)
});