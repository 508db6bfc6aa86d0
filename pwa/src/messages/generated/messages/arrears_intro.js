/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_IntroInputs */

const nl_arrears_intro = /** @type {(inputs: Arrears_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie het eerst aandacht nodig heeft, staat bovenaan.`)
};

const en_arrears_intro = /** @type {(inputs: Arrears_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who needs attention first is at the top.`)
};

/**
* | output |
* | --- |
* | "Who needs attention first is at the top." |
*
* @param {Arrears_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_intro = /** @type {((inputs?: Arrears_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_intro(inputs)
	return nl_arrears_intro(inputs)
});