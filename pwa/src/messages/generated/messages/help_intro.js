/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_IntroInputs */

const nl_help_intro = /** @type {(inputs: Help_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze hulp werkt ook zonder internet.`)
};

const en_help_intro = /** @type {(inputs: Help_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This help also works without internet.`)
};

/**
* | output |
* | --- |
* | "This help also works without internet." |
*
* @param {Help_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_intro = /** @type {((inputs?: Help_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_intro(inputs)
	return nl_help_intro(inputs)
});