/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Draft_Newer_TitleInputs */

const nl_referral_draft_newer_title = /** @type {(inputs: Referral_Draft_Newer_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is een nieuwer concept`)
};

const en_referral_draft_newer_title = /** @type {(inputs: Referral_Draft_Newer_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a newer draft`)
};

/**
* | output |
* | --- |
* | "There is a newer draft" |
*
* @param {Referral_Draft_Newer_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_newer_title = /** @type {((inputs?: Referral_Draft_Newer_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_Newer_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_newer_title(inputs)
	return nl_referral_draft_newer_title(inputs)
});