/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fact_SourceInputs */

const nl_referral_fact_source = /** @type {(inputs: Referral_Fact_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gehoord van`)
};

const en_referral_fact_source = /** @type {(inputs: Referral_Fact_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Heard from`)
};

/**
* | output |
* | --- |
* | "Heard from" |
*
* @param {Referral_Fact_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fact_source = /** @type {((inputs?: Referral_Fact_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fact_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fact_source(inputs)
	return nl_referral_fact_source(inputs)
});