/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Part_SourceInputs */

const nl_referral_part_source = /** @type {(inputs: Referral_Part_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voor een verhuurder zonder account`)
};

const en_referral_part_source = /** @type {(inputs: Referral_Part_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For a landlord without an account`)
};

/**
* | output |
* | --- |
* | "For a landlord without an account" |
*
* @param {Referral_Part_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_part_source = /** @type {((inputs?: Referral_Part_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Part_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_part_source(inputs)
	return nl_referral_part_source(inputs)
});