/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Draft_Discard_TitleInputs */

const nl_referral_draft_discard_title = /** @type {(inputs: Referral_Draft_Discard_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Concept weggooien?`)
};

const en_referral_draft_discard_title = /** @type {(inputs: Referral_Draft_Discard_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Throw the draft away?`)
};

/**
* | output |
* | --- |
* | "Throw the draft away?" |
*
* @param {Referral_Draft_Discard_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_discard_title = /** @type {((inputs?: Referral_Draft_Discard_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_Discard_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_discard_title(inputs)
	return nl_referral_draft_discard_title(inputs)
});