/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown>, day: NonNullable<unknown> }} Referral_ByInputs */

const nl_referral_by = /** @type {(inputs: Referral_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gemeld door ${i?.organisation} op ${i?.day}`)
};

const en_referral_by = /** @type {(inputs: Referral_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Referred by ${i?.organisation} on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Referred by {organisation} on {day}" |
*
* @param {Referral_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_by = /** @type {((inputs: Referral_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_by(inputs)
	return nl_referral_by(inputs)
});