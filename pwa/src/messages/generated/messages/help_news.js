/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_NewsInputs */

const nl_help_news = /** @type {(inputs: Help_NewsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is er nieuw?`)
};

const en_help_news = /** @type {(inputs: Help_NewsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is new?`)
};

/**
* | output |
* | --- |
* | "What is new?" |
*
* @param {Help_NewsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_news = /** @type {((inputs?: Help_NewsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_NewsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_news(inputs)
	return nl_help_news(inputs)
});