/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Referral_Returned_FactInputs */

const nl_referral_returned_fact = /** @type {(inputs: Referral_Returned_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Teruggestuurd op ${i?.day}`)
};

const en_referral_returned_fact = /** @type {(inputs: Referral_Returned_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Returned on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Returned on {day}" |
*
* @param {Referral_Returned_FactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_returned_fact = /** @type {((inputs: Referral_Returned_FactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Returned_FactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_returned_fact(inputs)
	return nl_referral_returned_fact(inputs)
});