/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_SourceInputs */

const nl_referral_source = /** @type {(inputs: Referral_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van wie weet u dit?`)
};

const en_referral_source = /** @type {(inputs: Referral_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who told you this?`)
};

/**
* | output |
* | --- |
* | "Who told you this?" |
*
* @param {Referral_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_source = /** @type {((inputs?: Referral_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_source(inputs)
	return nl_referral_source(inputs)
});