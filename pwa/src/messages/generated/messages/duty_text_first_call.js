/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_First_CallInputs */

const nl_duty_text_first_call = /** @type {(inputs: Duty_Text_First_CallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lukt betalen niet? Bel of mail ons. Dan maken we samen een afspraak die u kunt volhouden.`)
};

const en_duty_text_first_call = /** @type {(inputs: Duty_Text_First_CallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Can you not pay? Call or mail us. Then we agree together on something you can keep to.`)
};

/**
* | output |
* | --- |
* | "Can you not pay? Call or mail us. Then we agree together on something you can keep to." |
*
* @param {Duty_Text_First_CallInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_first_call = /** @type {((inputs?: Duty_Text_First_CallInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_First_CallInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_first_call(inputs)
	return nl_duty_text_first_call(inputs)
});