/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_TitleInputs */

const nl_referral_notice_title = /** @type {(inputs: Referral_Notice_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aangezegd, niet gemeld`)
};

const en_referral_notice_title = /** @type {(inputs: Referral_Notice_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Announced, not reported`)
};

/**
* | output |
* | --- |
* | "Announced, not reported" |
*
* @param {Referral_Notice_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_title = /** @type {((inputs?: Referral_Notice_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_title(inputs)
	return nl_referral_notice_title(inputs)
});