/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Referral_Withdrawn_FactInputs */

const nl_referral_withdrawn_fact = /** @type {(inputs: Referral_Withdrawn_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ingetrokken op ${i?.day}`)
};

const en_referral_withdrawn_fact = /** @type {(inputs: Referral_Withdrawn_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Withdrawn on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Withdrawn on {day}" |
*
* @param {Referral_Withdrawn_FactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_withdrawn_fact = /** @type {((inputs: Referral_Withdrawn_FactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Withdrawn_FactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_withdrawn_fact(inputs)
	return nl_referral_withdrawn_fact(inputs)
});