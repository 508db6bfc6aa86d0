/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_DangerInputs */

const nl_referral_danger = /** @type {(inputs: Referral_DangerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welk gevaar is er voor een bewoner?`)
};

const en_referral_danger = /** @type {(inputs: Referral_DangerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What danger is there for a resident?`)
};

/**
* | output |
* | --- |
* | "What danger is there for a resident?" |
*
* @param {Referral_DangerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_danger = /** @type {((inputs?: Referral_DangerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_DangerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_danger(inputs)
	return nl_referral_danger(inputs)
});