/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Form_IntroInputs */

const nl_referral_form_intro = /** @type {(inputs: Referral_Form_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit is het casusformulier. U kunt stoppen en later verdergaan: uw concept blijft bewaard.`)
};

const en_referral_form_intro = /** @type {(inputs: Referral_Form_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is the case form. You can stop and go on later: your draft is kept.`)
};

/**
* | output |
* | --- |
* | "This is the case form. You can stop and go on later: your draft is kept." |
*
* @param {Referral_Form_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_form_intro = /** @type {((inputs?: Referral_Form_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Form_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_form_intro(inputs)
	return nl_referral_form_intro(inputs)
});