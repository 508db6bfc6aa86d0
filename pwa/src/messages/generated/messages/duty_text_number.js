/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ number: NonNullable<unknown> }} Duty_Text_NumberInputs */

const nl_duty_text_number = /** @type {(inputs: Duty_Text_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nummer van uw huurcontract: ${i?.number}`)
};

const en_duty_text_number = /** @type {(inputs: Duty_Text_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Number of your tenancy: ${i?.number}`)
};

/**
* | output |
* | --- |
* | "Number of your tenancy: {number}" |
*
* @param {Duty_Text_NumberInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_number = /** @type {((inputs: Duty_Text_NumberInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_NumberInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_number(inputs)
	return nl_duty_text_number(inputs)
});