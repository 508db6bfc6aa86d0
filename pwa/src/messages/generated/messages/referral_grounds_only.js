/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Grounds_OnlyInputs */

const nl_referral_grounds_only = /** @type {(inputs: Referral_Grounds_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke redenen zijn er?`)
};

const en_referral_grounds_only = /** @type {(inputs: Referral_Grounds_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which grounds are there?`)
};

/**
* | output |
* | --- |
* | "Which grounds are there?" |
*
* @param {Referral_Grounds_OnlyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_grounds_only = /** @type {((inputs?: Referral_Grounds_OnlyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Grounds_OnlyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_grounds_only(inputs)
	return nl_referral_grounds_only(inputs)
});