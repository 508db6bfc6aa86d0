/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Part_ClaimInputs */

const nl_referral_part_claim = /** @type {(inputs: Referral_Part_ClaimInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom naar de rechter`)
};

const en_referral_part_claim = /** @type {(inputs: Referral_Part_ClaimInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why to court`)
};

/**
* | output |
* | --- |
* | "Why to court" |
*
* @param {Referral_Part_ClaimInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_part_claim = /** @type {((inputs?: Referral_Part_ClaimInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Part_ClaimInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_part_claim(inputs)
	return nl_referral_part_claim(inputs)
});