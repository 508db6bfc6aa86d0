/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Draft_NewerInputs */

const nl_referral_draft_newer = /** @type {(inputs: Referral_Draft_NewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een collega bewaarde ook een concept van dit formulier. Gaat u daarmee verder, dan wordt eerst bewaard wat u hier zelf typte.`)
};

const en_referral_draft_newer = /** @type {(inputs: Referral_Draft_NewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A colleague kept a draft of this form as well. If you go on with it, what you typed here yourself is kept first.`)
};

/**
* | output |
* | --- |
* | "A colleague kept a draft of this form as well. If you go on with it, what you typed here yourself is kept first." |
*
* @param {Referral_Draft_NewerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_newer = /** @type {((inputs?: Referral_Draft_NewerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_NewerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_newer(inputs)
	return nl_referral_draft_newer(inputs)
});