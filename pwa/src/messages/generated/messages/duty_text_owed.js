/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown> }} Duty_Text_OwedInputs */

const nl_duty_text_owed = /** @type {(inputs: Duty_Text_OwedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Er is nog ${i?.amount} huur niet betaald.`)
};

const en_duty_text_owed = /** @type {(inputs: Duty_Text_OwedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.amount} of rent has not been paid yet.`)
};

/**
* | output |
* | --- |
* | "{amount} of rent has not been paid yet." |
*
* @param {Duty_Text_OwedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_owed = /** @type {((inputs: Duty_Text_OwedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_OwedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_owed(inputs)
	return nl_duty_text_owed(inputs)
});