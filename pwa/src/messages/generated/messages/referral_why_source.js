/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Why_SourceInputs */

const nl_referral_why_source = /** @type {(inputs: Referral_Why_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam moet weten waar dit vandaan komt.`)
};

const en_referral_why_source = /** @type {(inputs: Referral_Why_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam must know where this comes from.`)
};

/**
* | output |
* | --- |
* | "The Regieteam must know where this comes from." |
*
* @param {Referral_Why_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_why_source = /** @type {((inputs?: Referral_Why_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Why_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_why_source(inputs)
	return nl_referral_why_source(inputs)
});