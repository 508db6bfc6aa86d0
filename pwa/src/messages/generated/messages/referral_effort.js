/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_EffortInputs */

const nl_referral_effort = /** @type {(inputs: Referral_EffortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Poging`)
};

const en_referral_effort = /** @type {(inputs: Referral_EffortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Effort`)
};

/**
* | output |
* | --- |
* | "Effort" |
*
* @param {Referral_EffortInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_effort = /** @type {((inputs?: Referral_EffortInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_EffortInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_effort(inputs)
	return nl_referral_effort(inputs)
});