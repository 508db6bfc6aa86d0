/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown>, day: NonNullable<unknown> }} Duty_Text_Owed_OnInputs */

const nl_duty_text_owed_on = /** @type {(inputs: Duty_Text_Owed_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Er is nog ${i?.amount} huur niet betaald. Dat is de stand van ${i?.day}.`)
};

const en_duty_text_owed_on = /** @type {(inputs: Duty_Text_Owed_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.amount} of rent has not been paid yet. That is how it stood on ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "{amount} of rent has not been paid yet. That is how it stood on {day}." |
*
* @param {Duty_Text_Owed_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_owed_on = /** @type {((inputs: Duty_Text_Owed_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_Owed_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_owed_on(inputs)
	return nl_duty_text_owed_on(inputs)
});