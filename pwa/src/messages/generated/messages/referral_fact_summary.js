/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Fact_SummaryInputs */

const nl_referral_fact_summary = /** @type {(inputs: Referral_Fact_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samenvatting`)
};

const en_referral_fact_summary = /** @type {(inputs: Referral_Fact_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Summary`)
};

/**
* | output |
* | --- |
* | "Summary" |
*
* @param {Referral_Fact_SummaryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_fact_summary = /** @type {((inputs?: Referral_Fact_SummaryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Fact_SummaryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_fact_summary(inputs)
	return nl_referral_fact_summary(inputs)
});