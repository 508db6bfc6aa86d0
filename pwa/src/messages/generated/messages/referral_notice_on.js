/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_OnInputs */

const nl_referral_notice_on = /** @type {(inputs: Referral_Notice_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke dag is aangezegd?`)
};

const en_referral_notice_on = /** @type {(inputs: Referral_Notice_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day was it announced?`)
};

/**
* | output |
* | --- |
* | "On which day was it announced?" |
*
* @param {Referral_Notice_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_on = /** @type {((inputs?: Referral_Notice_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_on(inputs)
	return nl_referral_notice_on(inputs)
});