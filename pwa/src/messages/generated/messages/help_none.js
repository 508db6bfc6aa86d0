/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_NoneInputs */

const nl_help_none = /** @type {(inputs: Help_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hierover staat niets in de hulp. Zoek met een ander woord, of vraag het uw beheerder.`)
};

const en_help_none = /** @type {(inputs: Help_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The help says nothing about this. Search with another word, or ask your administrator.`)
};

/**
* | output |
* | --- |
* | "The help says nothing about this. Search with another word, or ask your administrator." |
*
* @param {Help_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_none = /** @type {((inputs?: Help_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_none(inputs)
	return nl_help_none(inputs)
});