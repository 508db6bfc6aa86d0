/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_VulnerableInputs */

const nl_referral_vulnerable = /** @type {(inputs: Referral_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is dit huishouden kwetsbaar?`)
};

const en_referral_vulnerable = /** @type {(inputs: Referral_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is this household vulnerable?`)
};

/**
* | output |
* | --- |
* | "Is this household vulnerable?" |
*
* @param {Referral_VulnerableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_vulnerable = /** @type {((inputs?: Referral_VulnerableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_VulnerableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_vulnerable(inputs)
	return nl_referral_vulnerable(inputs)
});