/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Draft_DiscardedInputs */

const nl_referral_draft_discarded = /** @type {(inputs: Referral_Draft_DiscardedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het concept is weggegooid.`)
};

const en_referral_draft_discarded = /** @type {(inputs: Referral_Draft_DiscardedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The draft was thrown away.`)
};

/**
* | output |
* | --- |
* | "The draft was thrown away." |
*
* @param {Referral_Draft_DiscardedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_discarded = /** @type {((inputs?: Referral_Draft_DiscardedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_DiscardedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_discarded(inputs)
	return nl_referral_draft_discarded(inputs)
});