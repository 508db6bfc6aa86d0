/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Why_InformedInputs */

const nl_referral_why_informed = /** @type {(inputs: Referral_Why_InformedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De huurder moet weten dat u meldt, in een taal die hij leest.`)
};

const en_referral_why_informed = /** @type {(inputs: Referral_Why_InformedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The tenant must know that you report, in a language that they read.`)
};

/**
* | output |
* | --- |
* | "The tenant must know that you report, in a language that they read." |
*
* @param {Referral_Why_InformedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_why_informed = /** @type {((inputs?: Referral_Why_InformedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Why_InformedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_why_informed(inputs)
	return nl_referral_why_informed(inputs)
});