/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ by: NonNullable<unknown> }} Referral_Draft_ContinuesInputs */

const nl_referral_draft_continues = /** @type {(inputs: Referral_Draft_ContinuesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`U gaat verder met: ${i?.by}.`)
};

const en_referral_draft_continues = /** @type {(inputs: Referral_Draft_ContinuesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You go on with: ${i?.by}.`)
};

/**
* | output |
* | --- |
* | "You go on with: {by}." |
*
* @param {Referral_Draft_ContinuesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_continues = /** @type {((inputs: Referral_Draft_ContinuesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_ContinuesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_continues(inputs)
	return nl_referral_draft_continues(inputs)
});