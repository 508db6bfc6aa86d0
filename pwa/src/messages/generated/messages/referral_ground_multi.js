/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Ground_MultiInputs */

const nl_referral_ground_multi = /** @type {(inputs: Referral_Ground_MultiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Multiprobleemhuishouden`)
};

const en_referral_ground_multi = /** @type {(inputs: Referral_Ground_MultiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Multi-problem household`)
};

/**
* | output |
* | --- |
* | "Multi-problem household" |
*
* @param {Referral_Ground_MultiInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_ground_multi = /** @type {((inputs?: Referral_Ground_MultiInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Ground_MultiInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_ground_multi(inputs)
	return nl_referral_ground_multi(inputs)
});