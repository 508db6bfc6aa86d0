/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ by: NonNullable<unknown> }} Referral_Draft_Discard_MeansInputs */

const nl_referral_draft_discard_means = /** @type {(inputs: Referral_Draft_Discard_MeansInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.by}. Ook uw collega's kunnen het daarna niet meer openen. Wat u hier typte, blijft staan.`)
};

const en_referral_draft_discard_means = /** @type {(inputs: Referral_Draft_Discard_MeansInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.by}. Your colleagues cannot open it either after that. What you typed here stays.`)
};

/**
* | output |
* | --- |
* | "{by}. Your colleagues cannot open it either after that. What you typed here stays." |
*
* @param {Referral_Draft_Discard_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_discard_means = /** @type {((inputs: Referral_Draft_Discard_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_Discard_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_discard_means(inputs)
	return nl_referral_draft_discard_means(inputs)
});