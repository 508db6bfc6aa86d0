/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Part_GroundsInputs */

const nl_referral_part_grounds = /** @type {(inputs: Referral_Part_GroundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom meldt u dit huishouden`)
};

const en_referral_part_grounds = /** @type {(inputs: Referral_Part_GroundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why you refer this household`)
};

/**
* | output |
* | --- |
* | "Why you refer this household" |
*
* @param {Referral_Part_GroundsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_part_grounds = /** @type {((inputs?: Referral_Part_GroundsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Part_GroundsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_part_grounds(inputs)
	return nl_referral_part_grounds(inputs)
});