/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_IntroInputs */

const nl_referral_notice_intro = /** @type {(inputs: Referral_Notice_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De deurwaarder heeft een ontruiming aangezegd van een huishouden dat niemand meldde.`)
};

const en_referral_notice_intro = /** @type {(inputs: Referral_Notice_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The bailiff announced an eviction of a household that nobody reported.`)
};

/**
* | output |
* | --- |
* | "The bailiff announced an eviction of a household that nobody reported." |
*
* @param {Referral_Notice_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_intro = /** @type {((inputs?: Referral_Notice_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_intro(inputs)
	return nl_referral_notice_intro(inputs)
});