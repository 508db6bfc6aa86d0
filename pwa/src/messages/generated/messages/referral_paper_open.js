/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Paper_OpenInputs */

const nl_referral_paper_open = /** @type {(inputs: Referral_Paper_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Casusformulier bekijken en afdrukken`)
};

const en_referral_paper_open = /** @type {(inputs: Referral_Paper_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look at the case form and print it`)
};

/**
* | output |
* | --- |
* | "Look at the case form and print it" |
*
* @param {Referral_Paper_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_paper_open = /** @type {((inputs?: Referral_Paper_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Paper_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_paper_open(inputs)
	return nl_referral_paper_open(inputs)
});