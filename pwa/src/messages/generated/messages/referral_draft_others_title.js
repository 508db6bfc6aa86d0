/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Draft_Others_TitleInputs */

const nl_referral_draft_others_title = /** @type {(inputs: Referral_Draft_Others_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Andere concepten`)
};

const en_referral_draft_others_title = /** @type {(inputs: Referral_Draft_Others_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other drafts`)
};

/**
* | output |
* | --- |
* | "Other drafts" |
*
* @param {Referral_Draft_Others_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_others_title = /** @type {((inputs?: Referral_Draft_Others_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_Others_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_others_title(inputs)
	return nl_referral_draft_others_title(inputs)
});