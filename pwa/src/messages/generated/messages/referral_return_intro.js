/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Return_IntroInputs */

const nl_referral_return_intro = /** @type {(inputs: Referral_Return_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder vult de melding aan. Wat in de melding staat, blijft het huishouden beschermen.`)
};

const en_referral_return_intro = /** @type {(inputs: Referral_Return_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord completes the referral. What it says keeps protecting the household.`)
};

/**
* | output |
* | --- |
* | "The landlord completes the referral. What it says keeps protecting the household." |
*
* @param {Referral_Return_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_return_intro = /** @type {((inputs?: Referral_Return_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Return_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_return_intro(inputs)
	return nl_referral_return_intro(inputs)
});