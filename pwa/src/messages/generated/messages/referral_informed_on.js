/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Informed_OnInputs */

const nl_referral_informed_on = /** @type {(inputs: Referral_Informed_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer kreeg de huurder de brief?`)
};

const en_referral_informed_on = /** @type {(inputs: Referral_Informed_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When did the tenant get the letter?`)
};

/**
* | output |
* | --- |
* | "When did the tenant get the letter?" |
*
* @param {Referral_Informed_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_informed_on = /** @type {((inputs?: Referral_Informed_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Informed_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_informed_on(inputs)
	return nl_referral_informed_on(inputs)
});