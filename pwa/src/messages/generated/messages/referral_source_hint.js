/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Source_HintInputs */

const nl_referral_source_hint = /** @type {(inputs: Referral_Source_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: een brief van de verhuurder van 3 november.`)
};

const en_referral_source_hint = /** @type {(inputs: Referral_Source_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: a letter from the landlord of 3 November.`)
};

/**
* | output |
* | --- |
* | "For example: a letter from the landlord of 3 November." |
*
* @param {Referral_Source_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_source_hint = /** @type {((inputs?: Referral_Source_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Source_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_source_hint(inputs)
	return nl_referral_source_hint(inputs)
});