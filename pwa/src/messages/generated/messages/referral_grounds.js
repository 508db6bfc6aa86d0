/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_GroundsInputs */

const nl_referral_grounds = /** @type {(inputs: Referral_GroundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Redenen om te melden`)
};

const en_referral_grounds = /** @type {(inputs: Referral_GroundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grounds for referral`)
};

/**
* | output |
* | --- |
* | "Grounds for referral" |
*
* @param {Referral_GroundsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_grounds = /** @type {((inputs?: Referral_GroundsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_GroundsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_grounds(inputs)
	return nl_referral_grounds(inputs)
});