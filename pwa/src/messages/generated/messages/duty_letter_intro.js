/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Letter_IntroInputs */

const nl_duty_letter_intro = /** @type {(inputs: Duty_Letter_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zo komt de brief op papier. Leest de huurder beter Engels? Kies dan eerst English.`)
};

const en_duty_letter_intro = /** @type {(inputs: Duty_Letter_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is how the letter comes on paper. Does the tenant read Dutch better? Then choose Nederlands first.`)
};

/**
* | output |
* | --- |
* | "This is how the letter comes on paper. Does the tenant read Dutch better? Then choose Nederlands first." |
*
* @param {Duty_Letter_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_letter_intro = /** @type {((inputs?: Duty_Letter_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Letter_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_letter_intro(inputs)
	return nl_duty_letter_intro(inputs)
});