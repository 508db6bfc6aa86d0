/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Draft_Opened_KeptInputs */

const nl_referral_draft_opened_kept = /** @type {(inputs: Referral_Draft_Opened_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U gaat verder met het concept van uw collega. Wat u zelf typte, staat als apart concept bij de andere concepten.`)
};

const en_referral_draft_opened_kept = /** @type {(inputs: Referral_Draft_Opened_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You go on with your colleague's draft. What you typed yourself is a draft of its own, with the other drafts.`)
};

/**
* | output |
* | --- |
* | "You go on with your colleague's draft. What you typed yourself is a draft of its own, with the other drafts." |
*
* @param {Referral_Draft_Opened_KeptInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_opened_kept = /** @type {((inputs?: Referral_Draft_Opened_KeptInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_Opened_KeptInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_opened_kept(inputs)
	return nl_referral_draft_opened_kept(inputs)
});