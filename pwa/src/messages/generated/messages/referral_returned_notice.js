/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Returned_NoticeInputs */

const nl_referral_returned_notice = /** @type {(inputs: Referral_Returned_NoticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam stuurde deze melding terug. Vul haar aan en meld opnieuw.`)
};

const en_referral_returned_notice = /** @type {(inputs: Referral_Returned_NoticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam returned this referral. Complete it and refer again.`)
};

/**
* | output |
* | --- |
* | "The Regieteam returned this referral. Complete it and refer again." |
*
* @param {Referral_Returned_NoticeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_returned_notice = /** @type {((inputs?: Referral_Returned_NoticeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Returned_NoticeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_returned_notice(inputs)
	return nl_referral_returned_notice(inputs)
});