/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Draft_DiscardInputs */

const nl_referral_draft_discard = /** @type {(inputs: Referral_Draft_DiscardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weggooien`)
};

const en_referral_draft_discard = /** @type {(inputs: Referral_Draft_DiscardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Throw away`)
};

/**
* | output |
* | --- |
* | "Throw away" |
*
* @param {Referral_Draft_DiscardInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_discard = /** @type {((inputs?: Referral_Draft_DiscardInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_DiscardInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_discard(inputs)
	return nl_referral_draft_discard(inputs)
});