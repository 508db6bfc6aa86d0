/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Seek_HintInputs */

const nl_referral_seek_hint = /** @type {(inputs: Referral_Seek_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dag waarop u de dagvaarding wilt laten uitbrengen.`)
};

const en_referral_seek_hint = /** @type {(inputs: Referral_Seek_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The day on which you want the summons to be served.`)
};

/**
* | output |
* | --- |
* | "The day on which you want the summons to be served." |
*
* @param {Referral_Seek_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_seek_hint = /** @type {((inputs?: Referral_Seek_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Seek_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_seek_hint(inputs)
	return nl_referral_seek_hint(inputs)
});