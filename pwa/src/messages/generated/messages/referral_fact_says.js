/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fact_SaysInputs */

const nl_referral_fact_says = /** @type {(inputs: Referral_Fact_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huishouden zegt zelf`)
};

const en_referral_fact_says = /** @type {(inputs: Referral_Fact_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Household says itself`)
};

/**
* | output |
* | --- |
* | "Household says itself" |
*
* @param {Referral_Fact_SaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fact_says = /** @type {((inputs?: Referral_Fact_SaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fact_SaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fact_says(inputs)
	return nl_referral_fact_says(inputs)
});