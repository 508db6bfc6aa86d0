/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Draft_OthersInputs */

const nl_referral_draft_others = /** @type {(inputs: Referral_Draft_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze concepten zijn er ook nog.`)
};

const en_referral_draft_others = /** @type {(inputs: Referral_Draft_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These drafts are there as well.`)
};

/**
* | output |
* | --- |
* | "These drafts are there as well." |
*
* @param {Referral_Draft_OthersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_others = /** @type {((inputs?: Referral_Draft_OthersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_OthersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_others(inputs)
	return nl_referral_draft_others(inputs)
});