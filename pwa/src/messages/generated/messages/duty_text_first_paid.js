/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_First_PaidInputs */

const nl_duty_text_first_paid = /** @type {(inputs: Duty_Text_First_PaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hebt u net betaald? Dan hoeft u niets te doen.`)
};

const en_duty_text_first_paid = /** @type {(inputs: Duty_Text_First_PaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Have you just paid? Then you need not do anything.`)
};

/**
* | output |
* | --- |
* | "Have you just paid? Then you need not do anything." |
*
* @param {Duty_Text_First_PaidInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_first_paid = /** @type {((inputs?: Duty_Text_First_PaidInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_First_PaidInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_first_paid(inputs)
	return nl_duty_text_first_paid(inputs)
});