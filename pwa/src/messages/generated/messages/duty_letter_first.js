/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Letter_FirstInputs */

const nl_duty_letter_first = /** @type {(inputs: Duty_Letter_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Brief: eerste bericht over de huur`)
};

const en_duty_letter_first = /** @type {(inputs: Duty_Letter_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Letter: first word about the rent`)
};

/**
* | output |
* | --- |
* | "Letter: first word about the rent" |
*
* @param {Duty_Letter_FirstInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_letter_first = /** @type {((inputs?: Duty_Letter_FirstInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Letter_FirstInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_letter_first(inputs)
	return nl_duty_letter_first(inputs)
});