/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_ReferenceInputs */

const nl_referral_notice_reference = /** @type {(inputs: Referral_Notice_ReferenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiernummer van de deurwaarder`)
};

const en_referral_notice_reference = /** @type {(inputs: Referral_Notice_ReferenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The bailiff's file number`)
};

/**
* | output |
* | --- |
* | "The bailiff's file number" |
*
* @param {Referral_Notice_ReferenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_reference = /** @type {((inputs?: Referral_Notice_ReferenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_ReferenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_reference(inputs)
	return nl_referral_notice_reference(inputs)
});