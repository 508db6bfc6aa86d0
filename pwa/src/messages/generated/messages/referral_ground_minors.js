/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Ground_MinorsInputs */

const nl_referral_ground_minors = /** @type {(inputs: Referral_Ground_MinorsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gezin met minderjarige kinderen`)
};

const en_referral_ground_minors = /** @type {(inputs: Referral_Ground_MinorsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Family with minor children`)
};

/**
* | output |
* | --- |
* | "Family with minor children" |
*
* @param {Referral_Ground_MinorsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_ground_minors = /** @type {((inputs?: Referral_Ground_MinorsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Ground_MinorsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_ground_minors(inputs)
	return nl_referral_ground_minors(inputs)
});