/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Column_WhyInputs */

const nl_referral_column_why = /** @type {(inputs: Referral_Column_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom niet genoeg`)
};

const en_referral_column_why = /** @type {(inputs: Referral_Column_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why not enough`)
};

/**
* | output |
* | --- |
* | "Why not enough" |
*
* @param {Referral_Column_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_column_why = /** @type {((inputs?: Referral_Column_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Column_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_column_why(inputs)
	return nl_referral_column_why(inputs)
});