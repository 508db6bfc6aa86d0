/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_EvictInputs */

const nl_referral_notice_evict = /** @type {(inputs: Referral_Notice_EvictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke dag wil men ontruimen?`)
};

const en_referral_notice_evict = /** @type {(inputs: Referral_Notice_EvictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day do they want to evict?`)
};

/**
* | output |
* | --- |
* | "On which day do they want to evict?" |
*
* @param {Referral_Notice_EvictInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_evict = /** @type {((inputs?: Referral_Notice_EvictInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_EvictInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_evict(inputs)
	return nl_referral_notice_evict(inputs)
});