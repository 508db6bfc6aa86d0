/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Notice_Source_HintInputs */

const nl_referral_notice_source_hint = /** @type {(inputs: Referral_Notice_Source_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: deurwaarder, aan de gemeente. Geen namen van buren.`)
};

const en_referral_notice_source_hint = /** @type {(inputs: Referral_Notice_Source_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: the bailiff, to the municipality. No names of neighbours.`)
};

/**
* | output |
* | --- |
* | "For example: the bailiff, to the municipality. No names of neighbours." |
*
* @param {Referral_Notice_Source_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_notice_source_hint = /** @type {((inputs?: Referral_Notice_Source_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Notice_Source_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_notice_source_hint(inputs)
	return nl_referral_notice_source_hint(inputs)
});