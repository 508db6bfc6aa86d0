/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_How_HintInputs */

const nl_referral_how_hint = /** @type {(inputs: Referral_How_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: brief, en daarna uitgelegd aan de telefoon.`)
};

const en_referral_how_hint = /** @type {(inputs: Referral_How_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: a letter, then explained by phone.`)
};

/**
* | output |
* | --- |
* | "For example: a letter, then explained by phone." |
*
* @param {Referral_How_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_how_hint = /** @type {((inputs?: Referral_How_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_How_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_how_hint(inputs)
	return nl_referral_how_hint(inputs)
});