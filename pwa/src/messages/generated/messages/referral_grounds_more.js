/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Grounds_MoreInputs */

const nl_referral_grounds_more = /** @type {(inputs: Referral_Grounds_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zijn er ook andere redenen?`)
};

const en_referral_grounds_more = /** @type {(inputs: Referral_Grounds_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Are there other grounds too?`)
};

/**
* | output |
* | --- |
* | "Are there other grounds too?" |
*
* @param {Referral_Grounds_MoreInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_grounds_more = /** @type {((inputs?: Referral_Grounds_MoreInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Grounds_MoreInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_grounds_more(inputs)
	return nl_referral_grounds_more(inputs)
});