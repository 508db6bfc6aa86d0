/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Letter_UnknownInputs */

const nl_duty_letter_unknown = /** @type {(inputs: Duty_Letter_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze brief kan alleen de verhuurder maken.`)
};

const en_duty_letter_unknown = /** @type {(inputs: Duty_Letter_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only the landlord can make this letter.`)
};

/**
* | output |
* | --- |
* | "Only the landlord can make this letter." |
*
* @param {Duty_Letter_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_letter_unknown = /** @type {((inputs?: Duty_Letter_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Letter_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_letter_unknown(inputs)
	return nl_duty_letter_unknown(inputs)
});