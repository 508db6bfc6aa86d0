/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Ground_VulnerableInputs */

const nl_referral_ground_vulnerable = /** @type {(inputs: Referral_Ground_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kwetsbaar huishouden`)
};

const en_referral_ground_vulnerable = /** @type {(inputs: Referral_Ground_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vulnerable household`)
};

/**
* | output |
* | --- |
* | "Vulnerable household" |
*
* @param {Referral_Ground_VulnerableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_ground_vulnerable = /** @type {((inputs?: Referral_Ground_VulnerableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Ground_VulnerableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_ground_vulnerable(inputs)
	return nl_referral_ground_vulnerable(inputs)
});