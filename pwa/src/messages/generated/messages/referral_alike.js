/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_AlikeInputs */

const nl_referral_alike = /** @type {(inputs: Referral_AlikeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kijk eerst of dit hetzelfde huishouden is. Dan wordt het niet twee keer gemeld.`)
};

const en_referral_alike = /** @type {(inputs: Referral_AlikeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First see whether it is the same household. Then it is not reported twice.`)
};

/**
* | output |
* | --- |
* | "First see whether it is the same household. Then it is not reported twice." |
*
* @param {Referral_AlikeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_alike = /** @type {((inputs?: Referral_AlikeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_AlikeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_alike(inputs)
	return nl_referral_alike(inputs)
});