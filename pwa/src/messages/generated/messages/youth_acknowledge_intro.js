/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Acknowledge_IntroInputs */

const nl_youth_acknowledge_intro = /** @type {(inputs: Youth_Acknowledge_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U zegt dat u dit verzoek heeft, en wat u gaat doen.`)
};

const en_youth_acknowledge_intro = /** @type {(inputs: Youth_Acknowledge_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You say that you have this request, and what you will do.`)
};

/**
* | output |
* | --- |
* | "You say that you have this request, and what you will do." |
*
* @param {Youth_Acknowledge_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_acknowledge_intro = /** @type {((inputs?: Youth_Acknowledge_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Acknowledge_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_acknowledge_intro(inputs)
	return nl_youth_acknowledge_intro(inputs)
});