/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_IntroInputs */

const nl_youth_intro = /** @type {(inputs: Youth_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het verzoek is alvast gemaakt. U kijkt het na en stuurt het.`)
};

const en_youth_intro = /** @type {(inputs: Youth_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The request is prepared. You check it and send it.`)
};

/**
* | output |
* | --- |
* | "The request is prepared. You check it and send it." |
*
* @param {Youth_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_intro = /** @type {((inputs?: Youth_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_intro(inputs)
	return nl_youth_intro(inputs)
});