/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_SvgInputs */

const nl_statistics_svg = /** @type {(inputs: Statistics_SvgInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download als SVG`)
};

const en_statistics_svg = /** @type {(inputs: Statistics_SvgInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download as SVG`)
};

/**
* | output |
* | --- |
* | "Download as SVG" |
*
* @param {Statistics_SvgInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_svg = /** @type {((inputs?: Statistics_SvgInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_SvgInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_svg(inputs)
	return nl_statistics_svg(inputs)
});