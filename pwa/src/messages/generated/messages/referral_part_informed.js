/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Part_InformedInputs */

const nl_referral_part_informed = /** @type {(inputs: Referral_Part_InformedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De huurder weet van deze melding`)
};

const en_referral_part_informed = /** @type {(inputs: Referral_Part_InformedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The tenant knows about this referral`)
};

/**
* | output |
* | --- |
* | "The tenant knows about this referral" |
*
* @param {Referral_Part_InformedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_part_informed = /** @type {((inputs?: Referral_Part_InformedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Part_InformedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_part_informed(inputs)
	return nl_referral_part_informed(inputs)
});