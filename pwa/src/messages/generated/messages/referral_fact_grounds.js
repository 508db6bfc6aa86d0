/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fact_GroundsInputs */

const nl_referral_fact_grounds = /** @type {(inputs: Referral_Fact_GroundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Redenen`)
};

const en_referral_fact_grounds = /** @type {(inputs: Referral_Fact_GroundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grounds`)
};

/**
* | output |
* | --- |
* | "Grounds" |
*
* @param {Referral_Fact_GroundsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fact_grounds = /** @type {((inputs?: Referral_Fact_GroundsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fact_GroundsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fact_grounds(inputs)
	return nl_referral_fact_grounds(inputs)
});