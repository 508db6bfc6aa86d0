/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Referral_Draft_KeptInputs */

const nl_referral_draft_kept = /** @type {(inputs: Referral_Draft_KeptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bewaard voor collega's om ${i?.time}. Alleen uw organisatie ziet dit concept.`)
};

const en_referral_draft_kept = /** @type {(inputs: Referral_Draft_KeptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kept for colleagues at ${i?.time}. Only your organisation sees this draft.`)
};

/**
* | output |
* | --- |
* | "Kept for colleagues at {time}. Only your organisation sees this draft." |
*
* @param {Referral_Draft_KeptInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_kept = /** @type {((inputs: Referral_Draft_KeptInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_KeptInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_kept(inputs)
	return nl_referral_draft_kept(inputs)
});