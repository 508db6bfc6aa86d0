/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Draft_KeepInputs */

const nl_referral_draft_keep = /** @type {(inputs: Referral_Draft_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewaar als concept voor collega's`)
};

const en_referral_draft_keep = /** @type {(inputs: Referral_Draft_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep as a draft for colleagues`)
};

/**
* | output |
* | --- |
* | "Keep as a draft for colleagues" |
*
* @param {Referral_Draft_KeepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_draft_keep = /** @type {((inputs?: Referral_Draft_KeepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Draft_KeepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_draft_keep(inputs)
	return nl_referral_draft_keep(inputs)
});