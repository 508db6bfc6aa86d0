/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_Reference_HintInputs */

const nl_referral_notice_reference_hint = /** @type {(inputs: Referral_Notice_Reference_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geen namen.`)
};

const en_referral_notice_reference_hint = /** @type {(inputs: Referral_Notice_Reference_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No names.`)
};

/**
* | output |
* | --- |
* | "No names." |
*
* @param {Referral_Notice_Reference_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_reference_hint = /** @type {((inputs?: Referral_Notice_Reference_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_Reference_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_reference_hint(inputs)
	return nl_referral_notice_reference_hint(inputs)
});