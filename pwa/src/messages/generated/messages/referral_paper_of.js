/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Referral_Paper_OfInputs */

const nl_referral_paper_of = /** @type {(inputs: Referral_Paper_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Casusformulier: ${i?.name}`)
};

const en_referral_paper_of = /** @type {(inputs: Referral_Paper_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Case form: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Case form: {name}" |
*
* @param {Referral_Paper_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_paper_of = /** @type {((inputs: Referral_Paper_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Paper_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_paper_of(inputs)
	return nl_referral_paper_of(inputs)
});