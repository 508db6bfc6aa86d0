/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_LettersInputs */

const nl_duty_letters = /** @type {(inputs: Duty_LettersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Brieven`)
};

const en_duty_letters = /** @type {(inputs: Duty_LettersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Letters`)
};

/**
* | output |
* | --- |
* | "Letters" |
*
* @param {Duty_LettersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_letters = /** @type {((inputs?: Duty_LettersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_LettersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_letters(inputs)
	return nl_duty_letters(inputs)
});