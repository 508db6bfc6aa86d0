/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Informed_YesInputs */

const nl_referral_informed_yes = /** @type {(inputs: Referral_Informed_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, in elk geval met een brief`)
};

const en_referral_informed_yes = /** @type {(inputs: Referral_Informed_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, at least in a letter`)
};

/**
* | output |
* | --- |
* | "Yes, at least in a letter" |
*
* @param {Referral_Informed_YesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_informed_yes = /** @type {((inputs?: Referral_Informed_YesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Informed_YesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_informed_yes(inputs)
	return nl_referral_informed_yes(inputs)
});