/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Advise_IntroInputs */

const nl_administration_advise_intro = /** @type {(inputs: Administration_Advise_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen schuldhulp geeft dit advies. Iedereen die de financiën leest, ziet het.`)
};

const en_administration_advise_intro = /** @type {(inputs: Administration_Advise_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only debt assistance gives this advice. Everybody who reads the finances sees it.`)
};

/**
* | output |
* | --- |
* | "Only debt assistance gives this advice. Everybody who reads the finances sees it." |
*
* @param {Administration_Advise_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_advise_intro = /** @type {((inputs?: Administration_Advise_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Advise_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_advise_intro(inputs)
	return nl_administration_advise_intro(inputs)
});