/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_SummaryInputs */

const nl_referral_summary = /** @type {(inputs: Referral_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samenvatting van de situatie`)
};

const en_referral_summary = /** @type {(inputs: Referral_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Summary of the situation`)
};

/**
* | output |
* | --- |
* | "Summary of the situation" |
*
* @param {Referral_SummaryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_summary = /** @type {((inputs?: Referral_SummaryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_SummaryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_summary(inputs)
	return nl_referral_summary(inputs)
});