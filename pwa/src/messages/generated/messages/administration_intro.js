/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_IntroInputs */

const nl_administration_intro = /** @type {(inputs: Administration_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een advies is opgevolgd als het verzoek bij de rechter is ingediend.`)
};

const en_administration_intro = /** @type {(inputs: Administration_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An advice is followed once the petition is filed with the court.`)
};

/**
* | output |
* | --- |
* | "An advice is followed once the petition is filed with the court." |
*
* @param {Administration_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_intro = /** @type {((inputs?: Administration_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_intro(inputs)
	return nl_administration_intro(inputs)
});