/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Effort_IntroInputs */

const nl_referral_effort_intro = /** @type {(inputs: Referral_Effort_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Minstens één poging. Schrijf ook op waarom die niet genoeg was.`)
};

const en_referral_effort_intro = /** @type {(inputs: Referral_Effort_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least one effort. Say also why it was not enough.`)
};

/**
* | output |
* | --- |
* | "At least one effort. Say also why it was not enough." |
*
* @param {Referral_Effort_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_effort_intro = /** @type {((inputs?: Referral_Effort_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Effort_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_effort_intro(inputs)
	return nl_referral_effort_intro(inputs)
});