/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, how: NonNullable<unknown>, language: NonNullable<unknown> }} Referral_Informed_FactInputs */

const nl_referral_informed_fact = /** @type {(inputs: Referral_Informed_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}, ${i?.how} (${i?.language})`)
};

const en_referral_informed_fact = /** @type {(inputs: Referral_Informed_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}, ${i?.how} (${i?.language})`)
};

/**
* | output |
* | --- |
* | "{day}, {how} ({language})" |
*
* @param {Referral_Informed_FactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_informed_fact = /** @type {((inputs: Referral_Informed_FactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Informed_FactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_informed_fact(inputs)
	return nl_referral_informed_fact(inputs)
});