/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_HowInputs */

const nl_referral_how = /** @type {(inputs: Referral_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe is de huurder ingelicht?`)
};

const en_referral_how = /** @type {(inputs: Referral_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How was the tenant informed?`)
};

/**
* | output |
* | --- |
* | "How was the tenant informed?" |
*
* @param {Referral_HowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_how = /** @type {((inputs?: Referral_HowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_HowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_how(inputs)
	return nl_referral_how(inputs)
});