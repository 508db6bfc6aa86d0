/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Why_GroundsInputs */

const nl_referral_why_grounds = /** @type {(inputs: Referral_Why_GroundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gezinnen met kinderen en kwetsbare huishoudens worden altijd gemeld.`)
};

const en_referral_why_grounds = /** @type {(inputs: Referral_Why_GroundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Families with children and vulnerable households are always reported.`)
};

/**
* | output |
* | --- |
* | "Families with children and vulnerable households are always reported." |
*
* @param {Referral_Why_GroundsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_why_grounds = /** @type {((inputs?: Referral_Why_GroundsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Why_GroundsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_why_grounds(inputs)
	return nl_referral_why_grounds(inputs)
});