/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_NoneInputs */

const nl_referral_none = /** @type {(inputs: Referral_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit huishouden is niet gemeld.`)
};

const en_referral_none = /** @type {(inputs: Referral_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This household has not been referred.`)
};

/**
* | output |
* | --- |
* | "This household has not been referred." |
*
* @param {Referral_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_none = /** @type {((inputs?: Referral_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_none(inputs)
	return nl_referral_none(inputs)
});