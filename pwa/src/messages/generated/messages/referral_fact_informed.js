/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fact_InformedInputs */

const nl_referral_fact_informed = /** @type {(inputs: Referral_Fact_InformedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurder ingelicht`)
};

const en_referral_fact_informed = /** @type {(inputs: Referral_Fact_InformedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tenant informed`)
};

/**
* | output |
* | --- |
* | "Tenant informed" |
*
* @param {Referral_Fact_InformedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fact_informed = /** @type {((inputs?: Referral_Fact_InformedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fact_InformedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fact_informed(inputs)
	return nl_referral_fact_informed(inputs)
});