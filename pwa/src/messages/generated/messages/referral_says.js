/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_SaysInputs */

const nl_referral_says = /** @type {(inputs: Referral_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zegt het huishouden zelf?`)
};

const en_referral_says = /** @type {(inputs: Referral_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does the household say itself?`)
};

/**
* | output |
* | --- |
* | "What does the household say itself?" |
*
* @param {Referral_SaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_says = /** @type {((inputs?: Referral_SaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_SaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_says(inputs)
	return nl_referral_says(inputs)
});