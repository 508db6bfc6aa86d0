/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ reason: NonNullable<unknown> }} Referral_Not_InformedInputs */

const nl_referral_not_informed = /** @type {(inputs: Referral_Not_InformedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Huurder nog niet ingelicht, vanwege gevaar: ${i?.reason}`)
};

const en_referral_not_informed = /** @type {(inputs: Referral_Not_InformedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tenant not informed yet, because of danger: ${i?.reason}`)
};

/**
* | output |
* | --- |
* | "Tenant not informed yet, because of danger: {reason}" |
*
* @param {Referral_Not_InformedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_not_informed = /** @type {((inputs: Referral_Not_InformedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Not_InformedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_not_informed(inputs)
	return nl_referral_not_informed(inputs)
});