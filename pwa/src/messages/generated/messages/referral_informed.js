/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_InformedInputs */

const nl_referral_informed = /** @type {(inputs: Referral_InformedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is de huurder ingelicht over deze melding?`)
};

const en_referral_informed = /** @type {(inputs: Referral_InformedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was the tenant informed about this referral?`)
};

/**
* | output |
* | --- |
* | "Was the tenant informed about this referral?" |
*
* @param {Referral_InformedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_informed = /** @type {((inputs?: Referral_InformedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_InformedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_informed(inputs)
	return nl_referral_informed(inputs)
});