/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_FiguresInputs */

const nl_help_figures = /** @type {(inputs: Help_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cijfers lezen en doorgeven`)
};

const en_help_figures = /** @type {(inputs: Help_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reading figures and passing them on`)
};

/**
* | output |
* | --- |
* | "Reading figures and passing them on" |
*
* @param {Help_FiguresInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_figures = /** @type {((inputs?: Help_FiguresInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_FiguresInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_figures(inputs)
	return nl_help_figures(inputs)
});